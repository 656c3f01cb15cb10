package se.samverkan.access.internal;

import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.PersonId;
import se.samverkan.access.PersonRegistered;
import se.samverkan.access.PersonVerified;
import se.samverkan.shared.EmailAddress;
import se.samverkan.shared.NotFound;

/** Steps in the life of a person that several ways lead to, each with its event. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PersonRegister {

    private final PersonRepository persons;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonRegister(PersonRepository persons, ApplicationEventPublisher events, Clock clock) {
        this.persons = persons;
        this.events = events;
        this.clock = clock;
    }

    /** Without a password hash the person is invited and chooses a password by a link. */
    public Person register(PersonName name, EmailAddress email, @Nullable String passwordHash, Locale language) {
        Person person = new Person(PersonId.next(), email, name, language, clock.instant());
        if (passwordHash != null) {
            person.usePassword(passwordHash);
        }
        Person registered = persons.saveAndFlush(person);
        events.publishEvent(new PersonRegistered(registered.id()));
        return registered;
    }

    public void verify(Person person) {
        if (!person.verified()) {
            person.verify(clock.instant());
            events.publishEvent(new PersonVerified(person.id()));
        }
    }

    public Person get(PersonId id) {
        return persons.findById(id.value()).orElseThrow(NotFound::new);
    }
}
