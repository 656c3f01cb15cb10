package se.samverkan.notifications.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.casework.CaseId;
import se.samverkan.notifications.MailFilter;
import se.samverkan.notifications.MailPage;
import se.samverkan.notifications.MailRow;
import se.samverkan.notifications.MailState;
import se.samverkan.notifications.TimeCursor;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.Utc;

/** Outgoing mails as rows without their texts. */
@Component
public class MailQueries {

    private static final int PAGE = 50;
    private static final int ON_A_CASE = 10;
    private static final String ROWS = """
            select id, to_address, to_name, subject, template, state, attempts, last_error, created_at, sent_at, case_id,
                state <> 'QUEUED' and body_text <> '' as again
            from mail
            """;

    private final JdbcClient jdbc;

    MailQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public MailPage page(MailFilter filter, @Nullable TimeCursor after) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        List<Object> values = new ArrayList<>();
        if (filter.state() != null) {
            add(conditions, values, "state = ?", filter.state().name());
        }
        if (!filter.address().isBlank()) {
            String begins = filter.address().strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
            add(conditions, values, "to_address like ?", begins + "%");
        }
        if (!filter.template().isBlank()) {
            add(conditions, values, "template = ?", filter.template());
        }
        if (filter.from() != null) {
            Instant begin = filter.from().atStartOfDay(SwedishTime.ZONE).toInstant();
            add(conditions, values, "created_at >= ?", Utc.toDb(begin));
        }
        if (filter.to() != null) {
            Instant end = filter.to().plusDays(1).atStartOfDay(SwedishTime.ZONE).toInstant();
            add(conditions, values, "created_at < ?", Utc.toDb(end));
        }
        if (after != null) {
            conditions.add("(created_at < ? or created_at = ? and id < ?)");
            values.addAll(List.of(Utc.toDb(after.at()), Utc.toDb(after.at()), after.id()));
        }
        List<MailRow> rows = jdbc.sql(ROWS + " where " + String.join(" and ", conditions)
                        + " order by created_at desc, id desc limit " + (PAGE + 1))
                .params(values)
                .query((row, n) -> row(row))
                .list();
        if (rows.size() <= PAGE) {
            return new MailPage(rows, null);
        }
        MailRow last = rows.get(PAGE - 1);
        return new MailPage(List.copyOf(rows.subList(0, PAGE)), new TimeCursor(last.createdAt(), last.id()));
    }

    public List<MailRow> failedIn(CaseId id) {
        return jdbc.sql(ROWS + " where case_id = ? and state = 'FAILED' order by created_at desc limit " + ON_A_CASE)
                .param(id.value())
                .query((row, n) -> row(row))
                .list();
    }

    /** False when it waits already, has no text any more, or does not exist. */
    public boolean queueAgain(UUID id, Instant now) {
        return jdbc.sql("""
                        update mail set state = 'QUEUED', attempts = 0, queued_at = ?, sent_at = null
                        where id = ? and state <> 'QUEUED' and body_text <> ''
                        """).params(Utc.toDb(now), id).update() == 1;
    }

    public String template(UUID id) {
        return jdbc.sql("select template from mail where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private static void add(List<String> conditions, List<Object> values, String condition, Object value) {
        conditions.add(condition);
        values.add(value);
    }

    private static MailRow row(ResultSet row) throws SQLException {
        UUID caseId = row.getObject("case_id", UUID.class);
        return new MailRow(
                row.getObject("id", UUID.class),
                row.getString("to_address"),
                row.getString("to_name"),
                row.getString("subject"),
                row.getString("template"),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("last_error"),
                Utc.fromDb(row, "created_at"),
                Utc.fromDbOrNull(row, "sent_at"),
                caseId == null ? null : new CaseId(caseId),
                row.getBoolean("again"));
    }
}
