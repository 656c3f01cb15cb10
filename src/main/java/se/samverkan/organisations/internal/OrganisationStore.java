package se.samverkan.organisations.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;
import se.samverkan.access.PersonId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.InvitationId;
import se.samverkan.organisations.JoinRequestId;
import se.samverkan.organisations.MandateKind;
import se.samverkan.shared.EmailAddress;
import se.samverkan.shared.SwedishTime;

/**
 * The aggregates of this room. Whoever is going to change who acts for an association takes its {@link #mandates} first:
 * that locks the association and them, so that such changes happen one after the other and each is judged on what is true then.
 */
@Repository
public class OrganisationStore {

    private final EntityManager entities;
    private final Clock clock;

    OrganisationStore(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    public void add(Object aggregate) {
        entities.persist(aggregate);
        entities.flush();
    }

    /** Before an event is told, so that listeners read what it tells. */
    public void flush() {
        entities.flush();
    }

    public Optional<Association> lock(AssociationId id) {
        return Optional.ofNullable(entities.find(Association.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Both, the smaller id first, so that two who need the same two never wait for each other. */
    Map<AssociationId, Association> lockBoth(AssociationId one, AssociationId other) {
        Map<AssociationId, Association> locked = new HashMap<>();
        Stream.of(one, other)
                .sorted(Comparator.comparing(id -> id.value().toString()))
                .forEach(id -> lock(id).ifPresent(association -> locked.put(id, association)));
        return locked;
    }

    /** Empty of people when there is no such association: a real one always has somebody. */
    public MandateBook mandates(AssociationId association) {
        LocalDate today = LocalDate.now(clock.withZone(SwedishTime.ZONE));
        lock(association);
        List<Mandate> open = entities.createQuery("""
                        from Mandate m where m.associationId = :association and (m.validTo is null or m.validTo > :today)
                        order by m.validFrom, m.id
                        """, Mandate.class)
                .setParameter("association", association.value())
                .setParameter("today", today)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return new MandateBook(association, open, today);
    }

    public Optional<Invitation> invitation(InvitationId id) {
        return Optional.ofNullable(entities.find(Invitation.class, id.value()));
    }

    public List<Invitation> openInvitations(AssociationId association, EmailAddress email, MandateKind kind) {
        return entities.createQuery("""
                        from Invitation i where i.associationId = :association and i.email = :email and i.kind = :kind
                        and i.acceptedAt is null and i.withdrawnAt is null
                        """, Invitation.class)
                .setParameter("association", association.value())
                .setParameter("email", email.value())
                .setParameter("kind", kind)
                .getResultList();
    }

    public Optional<JoinRequest> joinRequest(JoinRequestId id) {
        return Optional.ofNullable(entities.find(JoinRequest.class, id.value()));
    }

    public Optional<JoinRequest> latestJoinRequest(AssociationId association, PersonId person) {
        return entities.createQuery("""
                        from JoinRequest r where r.associationId = :association and r.personId = :person
                        order by r.requestedAt desc
                        """, JoinRequest.class)
                .setParameter("association", association.value())
                .setParameter("person", person.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
