package se.samverkan.submissions.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseTraces;
import se.samverkan.shared.LocalText;
import se.samverkan.shared.Utc;
import se.samverkan.shared.Uuid7;
import se.samverkan.submissions.LaterPaperRow;

/** Rows of papers that come later. */
@Component
public class PaperQueries {

    /** The trace in a case to which papers were to come later. */
    public static final String ROOM = "submissions";

    private final JdbcClient jdbc;
    private final CaseTraces traces;

    PaperQueries(JdbcClient jdbc, CaseTraces traces) {
        this.jdbc = jdbc;
        this.traces = traces;
    }

    /** At most one for each question of the form. */
    public List<LaterPaperRow> of(CaseId id) {
        return jdbc.sql("select * from later_paper where case_id = ? order by due, id")
                .param(id.value())
                .query((row, n) -> row(row))
                .list();
    }

    public Optional<LaterPaperRow> find(UUID id) {
        return jdbc.sql("select * from later_paper where id = ?")
                .param(id)
                .query((row, n) -> row(row))
                .optional();
    }

    /** With the row locked, so that an arrival and a waiver at once cannot both happen. */
    public Optional<LaterPaperRow> lock(UUID id) {
        return jdbc.sql("select * from later_paper where id = ? for update")
                .param(id)
                .query((row, n) -> row(row))
                .optional();
    }

    /** Promised now, or promised anew for another day; what has arrived stays arrived. */
    void promise(CaseId id, String slot, LocalText label, LocalDate due, Instant at) {
        jdbc.sql("""
                insert into later_paper (id, version, case_id, slot, label_sv, label_en, due, state, promised_at, why)
                values (?, 0, ?, ?, ?, ?, ?, 'PROMISED', ?, '')
                on duplicate key update
                    due = if(state = 'ARRIVED', due, values(due)),
                    promised_at = if(state = 'ARRIVED', promised_at, values(promised_at)),
                    closed_at = if(state = 'ARRIVED', closed_at, null),
                    closed_by_name = if(state = 'ARRIVED', closed_by_name, null),
                    why = '',
                    reminded_early_at = if(state = 'ARRIVED', reminded_early_at, null),
                    reminded_late_at = if(state = 'ARRIVED', reminded_late_at, null),
                    version = version + 1,
                    state = if(state = 'ARRIVED', state, 'PROMISED')
                """)
                .params(Uuid7.next(), id.value(), slot, label.sv(), label.en(), due, Utc.toDb(at))
                .update();
        traces.leave(id, ROOM);
        awaits(id);
    }

    /** Two papers that come at once say so one after the other, or the later would tell what the earlier has changed. */
    private void awaits(CaseId id) {
        traces.lock(id, ROOM);
        traces.awaits(
                id,
                ROOM,
                of(id).stream()
                        .filter(LaterPaperRow::missing)
                        .map(LaterPaperRow::due)
                        .findFirst()
                        .orElse(null));
    }

    /** Closes a paper that is still missing; false when it no longer is. */
    public boolean close(LaterPaperRow paper, LaterPaperRow.State state, String by, String why, Instant at) {
        boolean closed = jdbc.sql("""
                update later_paper set state = ?, closed_at = ?, closed_by_name = ?, why = ?, version = version + 1
                where id = ? and state = 'PROMISED'
                """)
                        .params(Arrays.asList(state.name(), Utc.toDb(at), by, why.strip(), paper.id()))
                        .update()
                == 1;
        awaits(paper.caseId());
        return closed;
    }

    /** True the first time. */
    boolean reminded(UUID id, boolean last, Instant at) {
        String column = last ? "reminded_late_at" : "reminded_early_at";
        return jdbc.sql("update later_paper set " + column + " = ? where id = ? and " + column
                                + " is null and state = 'PROMISED'")
                        .params(Utc.toDb(at), id)
                        .update()
                == 1;
    }

    private static LaterPaperRow row(ResultSet row) throws SQLException {
        String by = row.getString("closed_by_name");
        return new LaterPaperRow(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("slot"),
                new LocalText(row.getString("label_sv"), row.getString("label_en")),
                row.getObject("due", LocalDate.class),
                LaterPaperRow.State.valueOf(row.getString("state")),
                Utc.fromDbOrNull(row, "closed_at"),
                by == null ? "" : by,
                row.getString("why"));
    }
}
