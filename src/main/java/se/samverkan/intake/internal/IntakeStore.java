package se.samverkan.intake.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import se.samverkan.intake.IntakeId;

/** The aggregates of this room; a change to an intake or its links takes the intake's row first. */
@Repository
public class IntakeStore {

    private final EntityManager entities;

    IntakeStore(EntityManager entities) {
        this.entities = entities;
    }

    public void add(Object aggregate) {
        entities.persist(aggregate);
        entities.flush();
    }

    public void remove(Intake intake) {
        entities.remove(intake);
        entities.flush();
    }

    public void flush() {
        entities.flush();
    }

    /** As the database has it now that its intake is locked. */
    public TakeOverLink refreshed(TakeOverLink link) {
        entities.refresh(link);
        return link;
    }

    public Optional<Intake> find(IntakeId id) {
        return Optional.ofNullable(entities.find(Intake.class, id.value()));
    }

    public Optional<Intake> lock(IntakeId id) {
        return Optional.ofNullable(entities.find(Intake.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    public List<TakeOverLink> links(IntakeId intake) {
        return entities.createQuery(
                        "from TakeOverLink l where l.intakeId = :intake order by l.createdAt", TakeOverLink.class)
                .setParameter("intake", intake.value())
                .getResultList();
    }

    public Optional<TakeOverLink> link(String hash) {
        return entities.createQuery("from TakeOverLink l where l.tokenHash = :hash", TakeOverLink.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }
}
