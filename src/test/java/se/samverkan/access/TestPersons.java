package se.samverkan.access;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.samverkan.access.internal.Standing;
import se.samverkan.access.internal.Standings;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.SwedishTime;

/** Persons for tests of every room: made through the public services, each with an address of its own. */
@Component
public class TestPersons {

    public static final String PASSWORD = "korrekt häst batteri klammer";

    private final Accounts accounts;
    private final Staff staff;
    private final People people;
    private final Standings standings;

    TestPersons(Accounts accounts, Staff staff, People people, Standings standings) {
        this.accounts = accounts;
        this.staff = staff;
        this.people = people;
        this.standings = standings;
    }

    public static String newEmail() {
        return "person-" + UUID.randomUUID() + "@example.org";
    }

    public PersonId person(String name) {
        return accounts.createVerified(name, newEmail(), PASSWORD, Locale.of("sv"));
    }

    public PersonId staff(StaffRole role, UnitId unit) {
        PersonId person = person("Testperson " + role);
        appoint(person, role, unit);
        return person;
    }

    public UUID appoint(PersonId person, StaffRole role, UnitId unit) {
        PersonDetails details = people.get(person);
        return asAdministrator(
                () -> staff.appoint(details.email(), details.name(), role, unit, LocalDate.now(SwedishTime.ZONE)));
    }

    public void dismiss(UUID assignment) {
        asAdministrator(() -> {
            staff.dismiss(assignment);
            return assignment;
        });
    }

    /** The test goes on as this person, until {@link #signOut}. */
    public void actAs(PersonId person) {
        use(authentication(person));
    }

    public void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** For MockMvc: {@code .with(authentication(persons.authentication(id)))}. */
    public Authentication authentication(PersonId person) {
        Standing standing = standings.now(person).orElseThrow();
        return UsernamePasswordAuthenticationToken.authenticated(standing.principal(), null, standing.authorities());
    }

    private <T> T asAdministrator(Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            use(new TestingAuthenticationToken("test", "", "ROLE_ADMINISTRATOR"));
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static void use(Authentication authentication) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
    }
}
