package se.samverkan.casework.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.access.PersonId;
import se.samverkan.casework.AppealType;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseKind;
import se.samverkan.casework.CasePart;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.CaseStep;
import se.samverkan.casework.DecisionDetails;
import se.samverkan.casework.DecisionOutcome;
import se.samverkan.casework.HistoryRow;
import se.samverkan.casework.MyCaseRow;
import se.samverkan.casework.NextStep;
import se.samverkan.casework.ReferralForm;
import se.samverkan.casework.Waiting;
import se.samverkan.municipality.UnitId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.shared.CaseNumber;
import se.samverkan.shared.LocalText;
import se.samverkan.shared.Utc;

/** Reads of cases as flat rows; names of associations and persons are joined so that a list is one statement. */
@Component
public class CaseQueries {

    static final String HEAD = """
            select c.*, a.name as association_name, a.protected_details, p.name as officer_name
            from case_file c
            join association a on a.id = c.association_id
            left join person p on p.id = c.officer_id
            """;

    private static final String HEAD_WITH_PARTS = HEAD.replace("select c.*,", """
            select c.*, concat_ws(',',
                if(exists(select 1 from case_hand_over x where x.case_id = c.id), 'HAND_OVER', null),
                if(exists(select 1 from case_decision x where x.case_id = c.id), 'DECISION', null),
                if(exists(select 1 from case_labelled x where x.case_id = c.id)
                    or exists(select 1 from case_duplicate x where x.case_id = c.id and x.dismissed_at is null),
                    'MARK', null),
                if(exists(select 1 from case_referral x where x.case_id = c.id), 'REFERRAL', null),
                if(exists(select 1 from case_link x where x.from_case = c.id or x.to_case = c.id), 'LINK', null),
                if(exists(select 1 from case_message x
                          where x.case_id = c.id and not x.from_staff and x.read_at is null),
                    'UNREAD_MESSAGE', null)) as parts,
                coalesce((select group_concat(x.room) from case_trace x where x.case_id = c.id), '') as rooms,
                coalesce((select max(x.seq) from case_history x where x.case_id = c.id), 0) as latest_step,
            """);

    private final JdbcClient jdbc;

    CaseQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As it is now; remembered for the rest of the request. */
    public Optional<CaseHead> head(CaseId id) {
        Optional<CaseHead> head = jdbc.sql(HEAD_WITH_PARTS + " where c.id = ?")
                .param(id.value())
                .query((row, n) -> head(
                        row, parts(row.getString("parts")), names(row.getString("rooms")), row.getLong("latest_step")))
                .optional();
        head.ifPresent(HeadsOfRequest::remember);
        return head;
    }

    /** The head this request has read already, or else as {@link #head}. */
    public Optional<CaseHead> current(CaseId id) {
        return HeadsOfRequest.of(id).or(() -> head(id));
    }

    public List<CaseHead> ofAssociation(AssociationId association, int limit) {
        return jdbc.sql(HEAD + " where c.association_id = ? order by c.received_at desc, c.id desc limit ?")
                .params(association.value(), limit)
                .query((row, n) -> head(row))
                .list();
    }

    public List<HistoryRow> history(CaseId id, int limit) {
        return jdbc.sql("select * from case_history where case_id = ? order by seq desc limit ?")
                .params(id.value(), limit)
                .query((row, n) -> {
                    String from = row.getString("from_status");
                    return new HistoryRow(
                            row.getLong("seq"),
                            Utc.fromDb(row, "at"),
                            row.getString("actor_name"),
                            CaseStep.valueOf(row.getString("step")),
                            from == null ? null : CaseStatus.valueOf(from),
                            CaseStatus.valueOf(row.getString("to_status")),
                            new LocalText(row.getString("who"), row.getString("who_en")),
                            row.getString("why"));
                })
                .list();
    }

    /** An association's cases, newest first, from the one after {@code after} on. */
    public List<MyCaseRow> mine(AssociationId association, @Nullable MyCaseRow after, int limit) {
        return jdbc.sql("""
                select c.*, p.name as officer_name,
                    (select count(*) from case_message m
                     where m.case_id = c.id and m.from_staff and m.read_at is null) as unread
                from case_file c left join person p on p.id = c.officer_id
                where c.association_id = :association
                    and (:received is null or c.received_at < :received or c.received_at = :received and c.id < :id)
                order by c.received_at desc, c.id desc limit :limit
                """)
                .param("association", association.value())
                .param("received", after == null ? null : Utc.toDb(after.receivedAt()))
                .param("id", after == null ? null : after.id().value())
                .param("limit", limit)
                .query((row, n) -> myCase(row))
                .list();
    }

    private static MyCaseRow myCase(ResultSet row) throws SQLException {
        LocalDate next = row.getObject("next_date", LocalDate.class);
        return new MyCaseRow(
                new CaseId(row.getObject("id", UUID.class)),
                new CaseNumber(row.getInt("number_year"), row.getInt("number_in_year")),
                CaseKind.valueOf(row.getString("kind")),
                row.getString("title"),
                CaseStatus.valueOf(row.getString("status")),
                Utc.fromDb(row, "received_at"),
                next == null ? null : new NextStep(NextStep.Kind.valueOf(row.getString("next_kind")), "", next),
                row.getInt("unread"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("officer_name"),
                "APPLICANT".equals(row.getString("waiting_kind")));
    }

    /** The decision that stands. */
    public Optional<DecisionDetails> decision(CaseId id) {
        return decisions(id).stream()
                .filter(decision -> decision.revoked() == null)
                .findFirst();
    }

    /** The latest first, also those that have been revoked. */
    public List<DecisionDetails> decisions(CaseId id) {
        return jdbc.sql("select * from case_decision where case_id = ? order by recorded_at desc limit 20")
                .param(id.value())
                .query((row, n) -> new DecisionDetails(
                        DecisionOutcome.valueOf(row.getString("outcome")),
                        row.getBigDecimal("requested_amount"),
                        row.getBigDecimal("granted_amount"),
                        row.getString("motivation"),
                        row.getString("decided_by"),
                        row.getString("decider_role"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("delegation"),
                        id(row, "committee_id", UnitId::new),
                        row.getString("paragraph"),
                        AppealType.valueOf(row.getString("appeal")),
                        revoked(row)))
                .list();
    }

    private static DecisionDetails.@Nullable Revoked revoked(ResultSet row) throws SQLException {
        Instant at = Utc.fromDbOrNull(row, "revoked_at");
        return at == null
                ? null
                : new DecisionDetails.Revoked(at, row.getString("revoked_by"), row.getString("revoked_why"));
    }

    public Optional<ReferralForm> referral(CaseId id) {
        return jdbc.sql("select * from case_referral where case_id = ? order by at desc limit 1")
                .param(id.value())
                .query((row, n) -> new ReferralForm(
                        row.getString("referred_to"), row.getString("contact"), row.getString("motivation")))
                .optional();
    }

    private static Set<CasePart> parts(String names) {
        return names(names).stream().map(CasePart::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> names(String joined) {
        return Stream.of(joined.split(",")).filter(name -> !name.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    static CaseHead head(ResultSet row) throws SQLException {
        return head(row, Set.of(), Set.of(), 0);
    }

    private static CaseHead head(ResultSet row, Set<CasePart> parts, Set<String> rooms, long latestStep)
            throws SQLException {
        LocalDate nextDate = row.getObject("next_date", LocalDate.class);
        String nextNote = row.getString("next_note");
        BigDecimal requested = row.getBigDecimal("requested_amount");
        return new CaseHead(
                new CaseId(row.getObject("id", UUID.class)),
                new CaseNumber(row.getInt("number_year"), row.getInt("number_in_year")),
                CaseKind.valueOf(row.getString("kind")),
                row.getString("title"),
                CaseStatus.valueOf(row.getString("status")),
                new AssociationId(row.getObject("association_id", UUID.class)),
                row.getString("association_name"),
                row.getBoolean("protected_details"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                id(row, "officer_id", PersonId::new),
                row.getString("officer_name"),
                id(row, "committee_id", UnitId::new),
                row.getBoolean("shared_with_network"),
                requested,
                new PersonId(row.getObject("submitted_by", UUID.class)),
                Utc.fromDb(row, "received_at"),
                nextDate == null
                        ? null
                        : new NextStep(
                                NextStep.Kind.valueOf(row.getString("next_kind")),
                                nextNote == null ? "" : nextNote,
                                nextDate),
                waiting(row),
                id(row, "hand_over_to", UnitId::new),
                parts,
                rooms,
                latestStep,
                row.getLong("version"));
    }

    private static @Nullable Waiting waiting(ResultSet row) throws SQLException {
        String kind = row.getString("waiting_kind");
        return kind == null
                ? null
                : new Waiting(
                        Waiting.Kind.valueOf(kind),
                        row.getObject("waiting_since", LocalDate.class),
                        row.getObject("waiting_until", LocalDate.class));
    }

    private static <T> @Nullable T id(ResultSet row, String column, Function<UUID, T> wrap) throws SQLException {
        UUID value = row.getObject(column, UUID.class);
        return value == null ? null : wrap.apply(value);
    }
}
