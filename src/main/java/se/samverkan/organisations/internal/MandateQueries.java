package se.samverkan.organisations.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.access.PersonId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.InvitationId;
import se.samverkan.organisations.InvitationRow;
import se.samverkan.organisations.JoinRequestId;
import se.samverkan.organisations.MandateId;
import se.samverkan.organisations.MandateKind;
import se.samverkan.organisations.MandateTerm;
import se.samverkan.organisations.MyAssociation;
import se.samverkan.organisations.MyJoinRequest;
import se.samverkan.shared.SecretToken;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.Utc;

@Component
public class MandateQueries {

    /** A mandate of now, as {@link Mandate#validOn} has it. */
    private static final String VALID = " m.valid_from <= :today and (m.valid_to is null or m.valid_to > :today) ";

    private final JdbcClient jdbc;
    private final Clock clock;

    MandateQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public record PersonMandate(MandateId id, PersonId person, MandateKind kind, MandateTerm term) {}

    public record OpenJoinRequest(JoinRequestId id, PersonId person, String message, Instant requestedAt) {}

    public List<MyAssociation> of(PersonId person) {
        Map<AssociationId, MyAssociation> associations = new LinkedHashMap<>();
        jdbc.sql("select a.id, a.name, m.kind from mandate m join association a on a.id = m.association_id"
                        + " where m.person_id = :person and" + VALID + "order by a.name, a.id")
                .param("person", person.value())
                .param("today", today())
                .query(row -> {
                    AssociationId id = new AssociationId(row.getObject("id", UUID.class));
                    String name = row.getString("name");
                    associations
                            .computeIfAbsent(id, key -> new MyAssociation(key, name, EnumSet.noneOf(MandateKind.class)))
                            .kinds()
                            .add(MandateKind.valueOf(row.getString("kind")));
                });
        return List.copyOf(associations.values());
    }

    public Set<MandateKind> kinds(PersonId person, AssociationId association) {
        return jdbc.sql("select m.kind from mandate m"
                        + " where m.person_id = :person and m.association_id ="
                        + " (select coalesce(a.merged_into, a.id) from association a where a.id = :association) and"
                        + VALID)
                .param("person", person.value())
                .param("association", association.value())
                .param("today", today())
                .query((row, n) -> MandateKind.valueOf(row.getString("kind")))
                .set();
    }

    /** Those of today and those to come, longest first. */
    public List<PersonMandate> people(AssociationId association) {
        return jdbc.sql("""
                select m.id, m.person_id, m.kind, m.valid_from, m.valid_to from mandate m
                where m.association_id = (select coalesce(a.merged_into, a.id) from association a where a.id = :association)
                and (m.valid_to is null or m.valid_to > :today)
                order by m.valid_from, m.id
                """)
                .param("association", association.value())
                .param("today", today())
                .query((row, n) -> new PersonMandate(
                        new MandateId(row.getObject("id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        MandateKind.valueOf(row.getString("kind")),
                        new MandateTerm(
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_to", LocalDate.class))))
                .list();
    }

    /** Those who may do as much today. */
    public List<PersonId> holding(AssociationId association, MandateKind kind) {
        LocalDate today = today();
        return people(association).stream()
                .filter(mandate ->
                        mandate.term().holdsOn(today) && mandate.kind().covers(kind))
                .map(PersonMandate::person)
                .distinct()
                .toList();
    }

    public int refusals(AssociationId association, PersonId person) {
        return jdbc.sql("""
                select count(*) from association_join_request
                where association_id = ? and person_id = ? and accepted = false
                """)
                .params(association.value(), person.value())
                .query(Integer.class)
                .single();
    }

    /** What the person has asked and not been let in for, newest first. */
    public List<MyJoinRequest> joinRequestsOf(PersonId person) {
        return jdbc.sql("""
                select a.name, r.requested_at, r.accepted, r.reason from association_join_request r
                join association a on a.id = r.association_id
                where r.person_id = ? and (r.accepted is null or r.accepted = false)
                order by r.requested_at desc limit 10
                """)
                .param(person.value())
                .query((row, n) -> new MyJoinRequest(
                        row.getString("name"),
                        Utc.fromDb(row, "requested_at"),
                        row.getObject("accepted", Boolean.class),
                        row.getString("reason")))
                .list();
    }

    public Optional<AssociationId> associationOf(MandateId mandate) {
        return association("mandate", mandate.value());
    }

    public Optional<AssociationId> associationOf(InvitationId invitation) {
        return association("association_invitation", invitation.value());
    }

    public Optional<AssociationId> associationOf(JoinRequestId request) {
        return association("association_join_request", request.value());
    }

    public Optional<InvitationId> invitation(SecretToken token) {
        return jdbc.sql("select id from association_invitation where token_hash = ?")
                .param(token.hash())
                .query((row, n) -> new InvitationId(row.getObject("id", UUID.class)))
                .optional();
    }

    public List<InvitationRow> openInvitations(AssociationId association) {
        return jdbc.sql("""
                select id, email, kind, mandate_to, sent_at, expires_at from association_invitation
                where association_id = ? and accepted_at is null and withdrawn_at is null and expires_at > ?
                order by sent_at desc
                """)
                .params(association.value(), Utc.toDb(clock.instant()))
                .query((row, n) -> new InvitationRow(
                        new InvitationId(row.getObject("id", UUID.class)),
                        row.getString("email"),
                        MandateKind.valueOf(row.getString("kind")),
                        new MandateTerm(LocalDate.EPOCH, row.getObject("mandate_to", LocalDate.class)).lastDay(),
                        Utc.fromDb(row, "sent_at"),
                        Utc.fromDb(row, "expires_at")))
                .list();
    }

    public int invitationsSince(AssociationId association, Instant since) {
        return jdbc.sql("select count(*) from association_invitation where association_id = ? and sent_at > ?")
                .params(association.value(), Utc.toDb(since))
                .query(Integer.class)
                .single();
    }

    public List<OpenJoinRequest> openJoinRequests(AssociationId association) {
        return jdbc.sql("""
                select id, person_id, message, requested_at from association_join_request
                where association_id = ? and answered_at is null order by requested_at limit 100
                """)
                .param(association.value())
                .query((row, n) -> new OpenJoinRequest(
                        new JoinRequestId(row.getObject("id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("message"),
                        Utc.fromDb(row, "requested_at")))
                .list();
    }

    private Optional<AssociationId> association(String table, UUID id) {
        return jdbc.sql("select association_id from " + table + " where id = ?")
                .param(id)
                .query((row, n) -> new AssociationId(row.getObject("association_id", UUID.class)))
                .optional();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SwedishTime.ZONE));
    }

    public boolean protectedDetails(AssociationId association) {
        return jdbc.sql("select protected_details from association where id = ?")
                .param(association.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
