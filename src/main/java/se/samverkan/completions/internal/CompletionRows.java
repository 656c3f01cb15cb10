package se.samverkan.completions.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.access.CurrentUser;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseTraces;
import se.samverkan.completions.AskableSection;
import se.samverkan.completions.CompletionRequestDetails;
import se.samverkan.completions.CompletionRequestId;
import se.samverkan.shared.Utc;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The requests as they are stored. */
@Component
public class CompletionRows {

    /** The trace in a case that has been asked to be completed. */
    public static final String ROOM = "completions";

    private static final int SHOWN = 20;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<AskableSection>> SECTIONS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final CaseTraces traces;
    private final CurrentUser user;
    private final Clock clock;

    CompletionRows(JdbcClient jdbc, CaseTraces traces, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.traces = traces;
        this.user = user;
        this.clock = clock;
    }

    public void add(CaseId id, String reason, List<AskableSection> sections, LocalDate due) {
        jdbc.sql("""
                insert into completion_request (id, case_id, reason, sections, due, asked_by, asked_by_name, asked_at,
                    state, end_note)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', '')
                """)
                .params(
                        CompletionRequestId.next().value(),
                        id.value(),
                        reason,
                        JSON.writeValueAsString(sections),
                        due,
                        user.id().value(),
                        user.name(),
                        Utc.toDb(clock.instant()))
                .update();
        traces.leave(id, ROOM);
    }

    public void extend(CaseId id, LocalDate due) {
        jdbc.sql("update completion_request set due = ?, reminded_at = null, overdue_at = null where open_case_id = ?")
                .params(due, id.value())
                .update();
    }

    /** False when no request is open. */
    public boolean end(CaseId id, CompletionRequestDetails.State state, String by, String note) {
        return jdbc.sql("""
                update completion_request set state = ?, ended_at = ?, ended_by_name = ?, end_note = ?
                where open_case_id = ?
                """)
                        .params(state.name(), Utc.toDb(clock.instant()), by, note, id.value())
                        .update()
                == 1;
    }

    public Optional<CompletionRequestDetails> open(CaseId id) {
        return jdbc.sql("select * from completion_request where open_case_id = ?")
                .param(id.value())
                .query((row, n) -> details(row))
                .optional();
    }

    /** The latest first. */
    public List<CompletionRequestDetails> of(CaseId id) {
        return jdbc.sql("select * from completion_request where case_id = ? order by asked_at desc limit ?")
                .params(id.value(), SHOWN)
                .query((row, n) -> details(row))
                .list();
    }

    /** Open requests that are due by the day and have not been reminded of. */
    List<CompletionRequestDetails> toRemind(LocalDate today, LocalDate by, int limit) {
        return jdbc.sql("""
                select * from completion_request
                where state = 'OPEN' and due >= ? and due <= ? and reminded_at is null order by due, id limit ?
                """)
                .params(today, by, limit)
                .query((row, n) -> details(row))
                .list();
    }

    List<CompletionRequestDetails> overdue(LocalDate today, int limit) {
        return jdbc.sql("""
                select * from completion_request
                where state = 'OPEN' and due < ? and overdue_at is null order by due, id limit ?
                """)
                .params(today, limit)
                .query((row, n) -> details(row))
                .list();
    }

    void reminded(CompletionRequestId id) {
        jdbc.sql("update completion_request set reminded_at = ? where id = ?")
                .params(Utc.toDb(clock.instant()), id.value())
                .update();
    }

    void toldOverdue(CompletionRequestId id) {
        jdbc.sql("update completion_request set overdue_at = ? where id = ?")
                .params(Utc.toDb(clock.instant()), id.value())
                .update();
    }

    private CompletionRequestDetails details(ResultSet row) throws SQLException {
        return new CompletionRequestDetails(
                new CompletionRequestId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("reason"),
                JSON.readValue(row.getString("sections"), SECTIONS),
                row.getObject("due", LocalDate.class),
                row.getString("asked_by_name"),
                Utc.fromDb(row, "asked_at"),
                CompletionRequestDetails.State.valueOf(row.getString("state")),
                Utc.fromDbOrNull(row, "ended_at"),
                row.getString("ended_by_name"),
                row.getString("end_note"));
    }
}
