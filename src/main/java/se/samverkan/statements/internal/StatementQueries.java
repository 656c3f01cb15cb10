package se.samverkan.statements.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.access.PersonId;
import se.samverkan.casework.CaseId;
import se.samverkan.documents.Documents;
import se.samverkan.documents.StoredFile;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.CaseNumber;
import se.samverkan.shared.Utc;
import se.samverkan.statements.StatementDetails;
import se.samverkan.statements.StatementId;
import se.samverkan.statements.StatementRow;
import se.samverkan.statements.StatementStance;
import se.samverkan.statements.StatementStatus;

/** Reads of questions: those of a case, and those a unit has to answer. */
@Component
public class StatementQueries {

    public static final String FILES = "statement";

    private static final int SHOWN = 200;
    /** Counts stop here. */
    private static final int COUNT_LIMIT = 100;

    private static final String ROW = """
            select s.*, c.number_year, c.number_in_year, c.title, a.name as association_name, p.name as person_name
            from case_statement s
            join case_file c on c.id = s.case_id
            join association a on a.id = c.association_id
            left join person p on p.id = s.person_id
            """;

    private final JdbcClient jdbc;
    private final Documents documents;

    StatementQueries(JdbcClient jdbc, Documents documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    /** @param answering the units the reader may answer for */
    public List<StatementDetails> of(CaseId caseId, Set<UnitId> answering) {
        record Read(StatementDetails details, int files) {}
        List<Read> read = jdbc.sql("""
                select s.*, p.name as person_name from case_statement s left join person p on p.id = s.person_id
                where s.case_id = ? order by s.id limit\s""" + SHOWN)
                .param(caseId.value())
                .query((row, n) -> {
                    UUID person = row.getObject("person_id", UUID.class);
                    String stance = row.getString("stance");
                    UnitId unit = new UnitId(row.getObject("unit_id", UUID.class));
                    StatementStatus status = StatementStatus.valueOf(row.getString("status"));
                    return new Read(
                            new StatementDetails(
                                    new StatementId(row.getObject("id", UUID.class)),
                                    caseId,
                                    unit,
                                    person == null ? null : new PersonId(person),
                                    row.getString("person_name"),
                                    row.getString("question"),
                                    row.getObject("due", LocalDate.class),
                                    row.getBoolean("decision_waits"),
                                    status,
                                    row.getString("asked_by_name"),
                                    Utc.fromDb(row, "asked_at"),
                                    stance == null ? null : StatementStance.valueOf(stance),
                                    row.getString("reasons"),
                                    row.getString("closed_by_name"),
                                    Utc.fromDbOrNull(row, "closed_at"),
                                    List.of(),
                                    status == StatementStatus.OPEN && answering.contains(unit),
                                    row.getLong("version")),
                            row.getInt("file_count"));
                })
                .list();
        Set<UUID> withFiles = read.stream()
                .filter(one -> one.files() > 0)
                .map(one -> one.details().id().value())
                .collect(Collectors.toSet());
        Map<UUID, List<StoredFile>> files = documents.ofAll(FILES, withFiles);
        return read.stream()
                .map(one -> withFiles(
                        one.details(), files.getOrDefault(one.details().id().value(), List.of())))
                .toList();
    }

    private static StatementDetails withFiles(StatementDetails of, List<StoredFile> files) {
        return new StatementDetails(
                of.id(),
                of.caseId(),
                of.unit(),
                of.person(),
                of.personName(),
                of.question(),
                of.due(),
                of.decisionWaits(),
                of.status(),
                of.askedByName(),
                of.askedAt(),
                of.stance(),
                of.reasons(),
                of.closedByName(),
                of.closedAt(),
                files,
                of.mine(),
                of.version());
    }

    /** The longest overdue first. */
    public List<StatementRow> toAnswer(Collection<UnitId> units) {
        return rows(" where s.unit_id in (:units) and s.status = 'OPEN' order by s.due, s.id limit ", units, SHOWN);
    }

    /** The latest first. */
    public List<StatementRow> given(Collection<UnitId> units) {
        return rows(
                " where s.unit_id in (:units) and s.status in ('ANSWERED', 'DECLINED') order by s.closed_at desc, s.id"
                        + " desc limit ",
                units,
                COUNT_LIMIT);
    }

    private List<StatementRow> rows(String condition, Collection<UnitId> units, int limit) {
        if (units.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(ROW + condition + limit)
                .param("units", units.stream().map(UnitId::value).toList())
                .query((row, n) -> {
                    String stance = row.getString("stance");
                    return new StatementRow(
                            new StatementId(row.getObject("id", UUID.class)),
                            new CaseId(row.getObject("case_id", UUID.class)),
                            new CaseNumber(row.getInt("number_year"), row.getInt("number_in_year")),
                            row.getString("title"),
                            row.getString("association_name"),
                            new UnitId(row.getObject("unit_id", UUID.class)),
                            row.getString("person_name"),
                            row.getString("question"),
                            row.getString("asked_by_name"),
                            row.getObject("due", LocalDate.class),
                            StatementStatus.valueOf(row.getString("status")),
                            stance == null ? null : StatementStance.valueOf(stance));
                })
                .list();
    }

    public int countToAnswer(Collection<UnitId> units) {
        return units.isEmpty()
                ? 0
                : jdbc.sql("select count(*) from (select 1 from case_statement where unit_id in (:units)"
                                + " and status = 'OPEN' limit " + COUNT_LIMIT + ") x")
                        .param("units", units.stream().map(UnitId::value).toList())
                        .query(Integer.class)
                        .single();
    }

    /** Has one of the units an open question about the case? */
    public boolean asked(CaseId caseId, Collection<UnitId> units) {
        return !units.isEmpty()
                && jdbc.sql("select 1 from case_statement where case_id = :case and status = 'OPEN'"
                                + " and unit_id in (:units) limit 1")
                        .param("case", caseId.value())
                        .param("units", units.stream().map(UnitId::value).toList())
                        .query(Integer.class)
                        .optional()
                        .isPresent();
    }

    /** The units whose answer the decision of the case waits for. */
    public List<UnitId> decisionWaitsFor(CaseId caseId) {
        return jdbc.sql("select distinct unit_id from case_statement where case_id = ? and status = 'OPEN'"
                        + " and decision_waits")
                .param(caseId.value())
                .query((row, n) -> new UnitId(row.getObject("unit_id", UUID.class)))
                .list();
    }

    public Optional<CaseId> caseOf(StatementId id) {
        return jdbc.sql("select case_id from case_statement where id = ?")
                .param(id.value())
                .query((row, n) -> new CaseId(row.getObject("case_id", UUID.class)))
                .optional();
    }

    /** What the files of a question need to know of it. */
    record Place(CaseId caseId, UnitId unit, boolean open) {}

    Optional<Place> place(UUID id) {
        return jdbc.sql("select case_id, unit_id, status from case_statement where id = ?")
                .param(id)
                .query((row, n) -> new Place(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getString("status").equals("OPEN")))
                .optional();
    }

    /** Open questions of which a reminder may be due. */
    public List<StatementId> toRemind(LocalDate today) {
        return jdbc.sql("""
                select id from case_statement where status = 'OPEN' and (reminded < 1 and due <= ?
                    or reminded < 2 and due <= ? or reminded < 3 and due < ?) order by due, id limit 500
                """)
                .params(today.plusDays(3), today, today)
                .query((row, n) -> new StatementId(row.getObject("id", UUID.class)))
                .list();
    }
}
