package se.samverkan;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import se.samverkan.access.Accounts;
import se.samverkan.access.ActingAs;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.access.internal.RequestStanding;
import se.samverkan.access.internal.Standings;
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
    private final Standings standings;
    private final JdbcClient jdbc;

    Someone(Accounts accounts, Associations associations, ActingAs acting, Standings standings, JdbcClient jdbc) {
        this.accounts = accounts;
        this.associations = associations;
        this.acting = acting;
        this.standings = standings;
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
                () -> associations.register(
                        new AssociationForm(
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
                                2001),
                        "Proven behöver många."));
    }

    /** As within a web request, at whose beginning the person's rights are read once. */
    public void inRequest(PersonId id, Runnable work) {
        RequestAttributes before = RequestContextHolder.getRequestAttributes();
        ServletRequestAttributes request = new ServletRequestAttributes(new MockHttpServletRequest());
        request.setAttribute(
                RequestStanding.ATTRIBUTE, standings.now(id).orElseThrow(), RequestAttributes.SCOPE_REQUEST);
        RequestContextHolder.setRequestAttributes(request);
        try {
            acting.person(id, work);
        } finally {
            RequestContextHolder.setRequestAttributes(before);
        }
    }

    public <T> T signedInAs(PersonId id, Supplier<T> work) {
        return acting.person(id, work);
    }

    public void signedInAs(PersonId id, Runnable work) {
        acting.person(id, work);
    }
}
