package se.samverkan.casework.internal;

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
import se.samverkan.access.PersonId;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.HandOverForm;
import se.samverkan.casework.HandOverId;
import se.samverkan.casework.HandOverRow;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.Utc;

/** The offers as they are stored. */
@Component
public class HandOverRows {

    private static final int SHOWN = 20;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    HandOverRows(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    void add(CaseId id, UnitId from, HandOverForm form) {
        jdbc.sql("""
                insert into case_hand_over (id, version, case_id, from_unit_id, to_unit_id, reason, told, asked_by,
                    asked_by_name, asked_at, answer_by, state, answer)
                values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PENDING', '')
                """)
                .params(
                        HandOverId.next().value(),
                        id.value(),
                        from.value(),
                        form.to().value(),
                        form.reason().strip(),
                        form.told().strip(),
                        user.id().value(),
                        user.name(),
                        Utc.toDb(clock.instant()),
                        form.answerBy())
                .update();
    }

    void end(CaseId id, HandOverRow.State state, String answer) {
        jdbc.sql("""
                update case_hand_over set state = ?, answer = ?, answered_by_name = ?, answered_at = ?
                where open_case_id = ?
                """)
                .params(state.name(), answer.strip(), user.name(), Utc.toDb(clock.instant()), id.value())
                .update();
    }

    Optional<Pending> pending(CaseId id) {
        return jdbc.sql("select * from case_hand_over where open_case_id = ?")
                .param(id.value())
                .query((row, n) -> new Pending(row(row), new PersonId(row.getObject("asked_by", UUID.class))))
                .optional();
    }

    /** The latest first. */
    public List<HandOverRow> of(CaseId id) {
        return jdbc.sql("select * from case_hand_over where case_id = ? order by asked_at desc limit ?")
                .params(id.value(), SHOWN)
                .query((row, n) -> row(row))
                .list();
    }

    private static HandOverRow row(ResultSet row) throws SQLException {
        return new HandOverRow(
                new HandOverId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("from_unit_id", UUID.class)),
                new UnitId(row.getObject("to_unit_id", UUID.class)),
                row.getString("reason"),
                row.getString("told"),
                row.getString("asked_by_name"),
                Utc.fromDb(row, "asked_at"),
                row.getObject("answer_by", LocalDate.class),
                HandOverRow.State.valueOf(row.getString("state")),
                row.getString("answered_by_name"),
                Utc.fromDbOrNull(row, "answered_at"),
                row.getString("answer"));
    }

    record Pending(HandOverRow row, PersonId askedBy) {}
}
