package se.samverkan.access;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.internal.Administrators;
import se.samverkan.access.internal.PeopleQueries;
import se.samverkan.access.internal.Person;
import se.samverkan.access.internal.PersonRegister;
import se.samverkan.access.internal.RequestStanding;
import se.samverkan.shared.Refused;

/** Persons who may not sign in for the time being; what they have done stays. */
@Service
@Transactional
@RolesAllowed(Roles.ADMINISTRATOR)
public class Suspensions {

    private final PersonRegister register;
    private final PeopleQueries queries;
    private final Administrators administrators;
    private final RequestStanding standing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Suspensions(
            PersonRegister register,
            PeopleQueries queries,
            Administrators administrators,
            RequestStanding standing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.register = register;
        this.queries = queries;
        this.administrators = administrators;
        this.standing = standing;
        this.events = events;
        this.clock = clock;
    }

    /** Ends all the person's sessions; the last administrator stays. */
    public void suspend(PersonId id) {
        Person person = register.get(id);
        if (person.suspended()) {
            throw new Refused("access.refused.suspendedAlready");
        }
        administrators.mustRemainWithoutPerson(id);
        events.publishEvent(new PersonSuspended(id));
        person.suspend(clock.instant());
        standing.forget();
    }

    public void lift(PersonId id) {
        Person person = register.get(id);
        if (!person.suspended()) {
            throw new Refused("access.refused.notSuspended");
        }
        person.restore();
        events.publishEvent(new PersonRestored(id));
    }

    @Transactional(readOnly = true)
    public Set<PersonId> all() {
        return queries.suspended();
    }
}
