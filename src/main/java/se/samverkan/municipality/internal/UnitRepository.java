package se.samverkan.municipality.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface UnitRepository extends Repository<Unit, UUID> {

    Unit saveAndFlush(Unit unit);

    void flush();

    Optional<Unit> findById(UUID id);
}
