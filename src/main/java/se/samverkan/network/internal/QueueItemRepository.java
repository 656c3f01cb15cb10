package se.samverkan.network.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface QueueItemRepository extends Repository<QueueItem, UUID> {

    QueueItem saveAndFlush(QueueItem item);

    Optional<QueueItem> findById(UUID id);

    Optional<QueueItem> findByOpenCaseId(UUID caseId);

    List<QueueItem> findByOpenCaseIdNotNullOrderByPositionAscIdAsc();
}
