package se.samverkan.casework.internal;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CaseRepository extends Repository<CaseFile, UUID> {

    CaseFile saveAndFlush(CaseFile file);

    /** With the row locked: of two steps at once the second sees the first and is refused. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from CaseFile c where c.id = :id")
    Optional<CaseFile> lock(UUID id);

    Optional<CaseFile> findBySubmissionKey(UUID submissionKey);
}
