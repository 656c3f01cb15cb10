package se.samverkan.access.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface AssignmentRepository extends Repository<Assignment, UUID> {

    Assignment saveAndFlush(Assignment assignment);

    Optional<Assignment> findById(UUID id);
}
