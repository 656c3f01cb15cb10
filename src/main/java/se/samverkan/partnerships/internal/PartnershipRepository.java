package se.samverkan.partnerships.internal;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

public interface PartnershipRepository extends Repository<Partnership, UUID> {

    Partnership save(Partnership partnership);

    Optional<Partnership> findById(UUID id);

    /** Whoever comes second waits here and then sees the first one's version. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Partnership> findLockedById(UUID id);
}
