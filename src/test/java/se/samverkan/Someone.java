package se.samverkan;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.access.Accounts;
import se.samverkan.access.ActingAs;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.municipality.UnitId;
import se.samverkan.organisations.AssociationForm;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.Associations;
import se.samverkan.organisations.LegalForm;
import se.samverkan.shared.Uuid7;

/** Persons and associations for tests, each new and its own. */
@Component
public class Someone {

    public static final String PASSWORD = "tydligt långt lösenord 7";

    private final Accounts accounts;
    private final Associations associations;
    private final ActingAs acting;
    private final JdbcClient jdbc;

    Someone(Accounts accounts, Associations associations, ActingAs acting, JdbcClient jdbc) {
        this.accounts = accounts;
        this.associations = associations;
        this.acting = acting;
        this.jdbc = jdbc;
    }

    public PersonId person(String name) {
        return accounts.createVerified(name, "test-" + UUID.randomUUID() + "@example.org", PASSWORD, Locale.of("sv"));
    }

    /** Somebody on the staff since long. */
    public PersonId staff(StaffRole role, UnitId unit) {
        PersonId id = person("Test " + role);
        appoint(id, role, unit);
        return id;
    }

    public void appoint(PersonId id, StaffRole role, UnitId unit) {
        jdbc.sql(
                        "insert into staff_assignment (id, person_id, role, unit_id, valid_from, version) values (?, ?, ?, ?, ?, 0)")
                .params(Uuid7.next(), id.value(), role.name(), unit.value(), LocalDate.of(2015, 1, 1))
                .update();
    }

    public AssociationId association(PersonId owner, String name) {
        return signedInAs(
                owner,
                () -> associations.register(new AssociationForm(
                        name,
                        "",
                        LegalForm.NON_PROFIT,
                        "forening@example.org",
                        "",
                        "",
                        "Provgatan 1",
                        "582 00",
                        "Linköping",
                        "En förening för prov.",
                        2001)));
    }

    public <T> T signedInAs(PersonId id, Supplier<T> work) {
        return acting.person(id, work);
    }

    public void signedInAs(PersonId id, Runnable work) {
        acting.person(id, work);
    }
}
