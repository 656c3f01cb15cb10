package se.samverkan.casework.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CaseRepository extends Repository<CaseFile, UUID> {

    CaseFile save(CaseFile file);

    Optional<CaseFile> findById(UUID id);

    Optional<CaseFile> findBySubmissionKey(UUID submissionKey);
}
