package se.samverkan.submissions.internal;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface DraftRepository extends Repository<Draft, UUID> {

    Draft saveAndFlush(Draft draft);

    Optional<Draft> findById(UUID id);

    /** With the row locked: whoever comes second waits and then sees what the first one did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Draft d where d.id = :id")
    Optional<Draft> lock(UUID id);

    void delete(Draft draft);
}
