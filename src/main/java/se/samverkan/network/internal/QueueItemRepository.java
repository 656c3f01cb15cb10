package se.samverkan.network.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface QueueItemRepository extends Repository<QueueItem, UUID> {

    QueueItem saveAndFlush(QueueItem item);

    /** With the row locked: of two outcomes at once the second sees the first and is refused. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from QueueItem i where i.id = :id")
    Optional<QueueItem> lock(UUID id);

    Optional<QueueItem> findByOpenCaseId(UUID caseId);

    List<QueueItem> findByOpenCaseIdNotNullOrderByPositionAscIdAsc();
}
