package se.samverkan.notifications.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.access.PersonId;
import se.samverkan.notifications.NoticeCategory;
import se.samverkan.notifications.NoticeId;
import se.samverkan.notifications.NoticePage;
import se.samverkan.notifications.NoticeRow;
import se.samverkan.notifications.TimeCursor;
import se.samverkan.shared.Utc;

/** Reads and marks one person's notices; every statement names her. */
@Component
public class NoticeQueries {

    public static final int COUNT_LIMIT = 100;

    private static final int PAGE = 30;
    private static final Pattern CASE_PAGE = Pattern.compile("app/(?:arenden|handlaggning)/([0-9a-f-]{36})(?:/.*)?");

    private final JdbcClient jdbc;

    NoticeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Unread(
            UUID id, @Nullable String page, @Nullable UUID caseId) {}

    public NoticePage page(PersonId person, boolean onlyUnread, @Nullable TimeCursor after) {
        List<Object> values = new ArrayList<>(List.of(person.value()));
        String further = "";
        if (after != null) {
            further = " and (created_at < ? or created_at = ? and id < ?)";
            values.addAll(List.of(Utc.toDb(after.at()), Utc.toDb(after.at()), after.id()));
        }
        List<NoticeRow> rows = jdbc.sql("select * from notice where person_id = ?"
                        + (onlyUnread ? " and read_at is null" : "") + further
                        + " order by created_at desc, id desc limit " + (PAGE + 1))
                .params(values)
                .query((row, n) -> new NoticeRow(
                        new NoticeId(row.getObject("id", UUID.class)),
                        NoticeCategory.valueOf(row.getString("category")),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getString("page"),
                        Utc.fromDb(row, "created_at"),
                        row.getObject("read_at") != null))
                .list();
        if (rows.size() <= PAGE) {
            return new NoticePage(rows, null);
        }
        NoticeRow last = rows.get(PAGE - 1);
        return new NoticePage(
                List.copyOf(rows.subList(0, PAGE)),
                new TimeCursor(last.at(), last.id().value()));
    }

    /** Whatever the case's page is called, whoever has read the case has read what was told of it. */
    public int opened(PersonId person, String path, Instant now) {
        List<Unread> unread = jdbc.sql("select id, page, case_id from notice where person_id = ? and read_at is null"
                        + " order by created_at desc, id desc limit " + COUNT_LIMIT)
                .param(person.value())
                .query((row, n) -> new Unread(
                        row.getObject("id", UUID.class), row.getString("page"), row.getObject("case_id", UUID.class)))
                .list();
        Matcher casePage = CASE_PAGE.matcher(path);
        String caseId = casePage.matches() ? casePage.group(1) : "";
        List<UUID> led = unread.stream()
                .filter(notice -> ("/" + path).equals(notice.page())
                        || notice.caseId() != null && notice.caseId().toString().equals(caseId))
                .map(Unread::id)
                .toList();
        if (!led.isEmpty()) {
            jdbc.sql("update notice set read_at = :now where person_id = :person and id in (:led) and read_at is null")
                    .param("now", Utc.toDb(now))
                    .param("person", person.value())
                    .param("led", led)
                    .update();
        }
        return unread.size() - led.size();
    }

    /** False when the person has no such notice. */
    public boolean mark(PersonId person, NoticeId id, @Nullable Instant readAt) {
        return jdbc.sql("update notice set read_at = ? where id = ? and person_id = ?")
                        .params(Arrays.asList(readAt == null ? null : Utc.toDb(readAt), id.value(), person.value()))
                        .update()
                > 0;
    }

    public void readAll(PersonId person, Instant now) {
        jdbc.sql("update notice set read_at = ? where person_id = ? and read_at is null and created_at <= ?")
                .params(Utc.toDb(now), person.value(), Utc.toDb(now))
                .update();
    }
}
