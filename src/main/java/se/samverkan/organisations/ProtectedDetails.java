package se.samverkan.organisations;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.Roles;
import se.samverkan.access.StaffRole;
import se.samverkan.organisations.internal.AssociationQueries;
import se.samverkan.organisations.internal.OrganisationStore;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.shared.Utc;

/**
 * An association whose address and contact are protected, a shelter for example. Staff see them only with a reason,
 * which is kept; in lists and searches they are not (docs/decisions/0023).
 */
@Service
@Transactional
public class ProtectedDetails {

    private static final int SHOWN = 100;
    private static final int LONGEST = 500;
    private static final int SHORTEST = 10;
    private static final Set<StaffRole> KEEPERS =
            Set.of(StaffRole.CONTACT_CENTRE, StaffRole.NETWORK_COORDINATOR, StaffRole.ADMINISTRATOR);

    private static final Set<StaffRole> READERS = Set.of(
            StaffRole.CASE_OFFICER,
            StaffRole.CONTACT_CENTRE,
            StaffRole.COMMITTEE_SECRETARY,
            StaffRole.NETWORK_COORDINATOR,
            StaffRole.ADMINISTRATOR);

    private final OrganisationStore store;
    private final AssociationQueries queries;
    private final Mandates mandates;
    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProtectedDetails(
            OrganisationStore store,
            AssociationQueries queries,
            Mandates mandates,
            CurrentUser user,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.queries = queries;
        this.mandates = mandates;
        this.user = user;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** May the person of now protect the association's details, or end the protection? */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.PERSON)
    public boolean maySet(AssociationId id) {
        return KEEPERS.stream().anyMatch(user::has) || mandates.mayEdit(id);
    }

    /** For those who may write for the association, and for staff who know the associations. */
    @RolesAllowed(Roles.PERSON)
    public void set(AssociationId id, boolean on, long version) {
        if (KEEPERS.stream().noneMatch(user::has)) {
            mandates.requireEdit(id);
        }
        store.lock(id).orElseThrow(NotFound::new).protect(on, version);
        events.publishEvent(new ProtectedDetailsEvent(
                id, on ? ProtectedDetailsEvent.What.PROTECTED : ProtectedDetailsEvent.What.UNPROTECTED));
    }

    /** May the person of now read protected details with a reason? */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public boolean mayOpen() {
        return READERS.stream().anyMatch(user::has);
    }

    /**
     * The details with address and contact, for those who handle cases. The reading is kept with its reason.
     *
     * @throws Refused without a reason of ten characters or more
     */
    @RolesAllowed({
        Roles.CASE_OFFICER,
        Roles.CONTACT_CENTRE,
        Roles.COMMITTEE_SECRETARY,
        Roles.NETWORK_COORDINATOR,
        Roles.ADMINISTRATOR
    })
    public AssociationDetails open(AssociationId id, String reason) {
        String why = reason.strip();
        if (why.length() < SHORTEST) {
            throw new Refused("organisations.refused.protectedWithoutReason", SHORTEST);
        }
        if (why.length() > LONGEST) {
            throw new Refused("organisations.refused.protectedReasonTooLong", LONGEST, why.length());
        }
        AssociationDetails details = queries.details(id).orElseThrow(NotFound::new);
        jdbc.sql("insert into protected_reading (association_id, person_id, person_name, reason, at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(details.id().value(), user.id().value(), user.name(), why, Utc.toDb(clock.instant()))
                .update();
        events.publishEvent(new ProtectedDetailsEvent(details.id(), ProtectedDetailsEvent.What.READ));
        return details;
    }

    /** Who has read them and why, the latest first, at most a hundred. */
    @Transactional(readOnly = true)
    @RolesAllowed({Roles.NETWORK_COORDINATOR, Roles.ADMINISTRATOR})
    public List<ProtectedReadingRow> readings(AssociationId id) {
        return jdbc.sql("select person_name, reason, at from protected_reading where association_id = ?"
                        + " order by seq desc limit ?")
                .params(id.value(), SHOWN)
                .query((row, n) -> new ProtectedReadingRow(
                        row.getString("person_name"), row.getString("reason"), Utc.fromDb(row, "at")))
                .list();
    }
}
