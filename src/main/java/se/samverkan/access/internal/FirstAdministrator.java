package se.samverkan.access.internal;

import java.time.Clock;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.samverkan.access.StaffRole;
import se.samverkan.municipality.Units;
import se.samverkan.shared.EmailAddress;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;

/**
 * How the first administrator comes in: a link in the start-up log, for whoever runs the server. It works once, and not
 * at all once there is an administrator.
 */
@Component
public class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Administrators administrators;
    private final AccountLinks links;
    private final PersonRepository persons;
    private final PersonRegister register;
    private final StaffRegister staff;
    private final Units units;
    private final Passwords passwords;
    private final PortalProperties portal;
    private final TransactionOperations transaction;
    private final Clock clock;

    FirstAdministrator(
            Administrators administrators,
            AccountLinks links,
            PersonRepository persons,
            PersonRegister register,
            StaffRegister staff,
            Units units,
            Passwords passwords,
            PortalProperties portal,
            TransactionOperations transaction,
            Clock clock) {
        this.administrators = administrators;
        this.links = links;
        this.persons = persons;
        this.register = register;
        this.staff = staff;
        this.units = units;
        this.passwords = passwords;
        this.portal = portal;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (!portal.demo() && !administrators.exist()) {
            LOG.warn("There is no administrator yet. Within 24 hours, create the first one here: {}", newLink());
        }
    }

    public String newLink() {
        LinkPurpose purpose = LinkPurpose.FIRST_ADMINISTRATOR;
        return portal.address("/konto/" + purpose.page() + "?token=" + links.issue(purpose, null));
    }

    public boolean mayBeCreatedWith(String token) {
        return links.works(token, LinkPurpose.FIRST_ADMINISTRATOR) && !administrators.exist();
    }

    /** Makes a verified person with the role in the duty queue's unit. */
    public void create(String token, String typedName, String typedEmail, String password, Locale language) {
        PersonName name = new PersonName(typedName);
        EmailAddress email = EmailAddress.parse(typedEmail);
        PasswordPolicy.check(password, name.value(), email.value());
        String hash = passwords.hash(password);
        transaction.executeWithoutResult(status -> {
            links.lockAll(LinkPurpose.FIRST_ADMINISTRATOR);
            if (administrators.exist()) {
                throw new Refused("access.refused.link");
            }
            links.useUp(token, LinkPurpose.FIRST_ADMINISTRATOR);
            if (persons.findByEmail(email.value()).isPresent()) {
                throw new Refused("access.refused.addressTaken");
            }
            Person person = register.register(name, email, hash, language);
            register.verify(person);
            staff.enter(person.id(), StaffRole.ADMINISTRATOR, units.dutyQueue(), SwedishTime.day(clock.instant()));
        });
    }
}
