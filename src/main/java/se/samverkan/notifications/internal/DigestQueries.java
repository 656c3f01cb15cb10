package se.samverkan.notifications.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.access.PersonId;
import se.samverkan.shared.CaseNumber;
import se.samverkan.shared.Utc;

/** Who waits for a digest, and what goes into it under the names of today. */
@Component
class DigestQueries {

    private static final int PERSONS_AT_A_TIME = 200;
    private static final int LINES = 200;

    private final JdbcClient jdbc;

    DigestQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Waiting(UUID id, boolean read, String heading, String association, DigestGroup.Line line) {}

    /** In the order of their ids, after that of the last one asked for. */
    List<PersonId> waiting(@Nullable PersonId after, LocalDate day) {
        return jdbc.sql("""
                select distinct n.person_id from notice n
                where n.delivery = 'DIGEST' and n.digested_at is null and n.person_id > ?
                    and not exists (select 1 from notice_digest d where d.person_id = n.person_id and d.day = ?)
                order by n.person_id limit ?
                """)
                .params(after == null ? new UUID(0, 0) : after.value(), day, PERSONS_AT_A_TIME)
                .query((row, n) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    /** True for the one who may send her digest of the day; a second one waits for the first and then is told no. */
    boolean claim(PersonId person, LocalDate day) {
        return jdbc.sql("insert ignore into notice_digest (person_id, day) values (?, ?)")
                        .params(person.value(), day)
                        .update()
                == 1;
    }

    /** Marks what waits as sent and gives what she has not read meanwhile, by association and case. */
    List<DigestGroup> take(PersonId person, Instant now) {
        List<Waiting> waiting = jdbc.sql("""
                select n.id, n.subject, n.page, n.read_at, c.number_year, c.number_in_year, c.title, a.name
                from notice n
                left join case_file c on c.id = n.case_id
                left join association a on a.id = coalesce(c.association_id, n.association_id)
                where n.person_id = ? and n.delivery = 'DIGEST' and n.digested_at is null
                order by a.name, c.number_year, c.number_in_year, n.created_at, n.id limit ?
                """)
                .params(person.value(), LINES)
                .query((row, n) -> {
                    String name = row.getString("name") == null ? "" : row.getString("name");
                    String title = row.getString("title");
                    return new Waiting(
                            row.getObject("id", UUID.class),
                            row.getObject("read_at") != null,
                            title == null
                                    ? name
                                    : new CaseNumber(row.getInt("number_year"), row.getInt("number_in_year")) + " "
                                            + title,
                            title == null ? "" : name,
                            new DigestGroup.Line(row.getString("subject"), row.getString("page")));
                })
                .list();
        if (waiting.isEmpty()) {
            return List.of();
        }
        jdbc.sql("update notice set digested_at = :now where id in (:ids) and digested_at is null")
                .param("now", Utc.toDb(now))
                .param("ids", waiting.stream().map(Waiting::id).toList())
                .update();
        Map<String, DigestGroup> groups = new LinkedHashMap<>();
        waiting.stream()
                .filter(notice -> !notice.read())
                .forEach(notice -> groups.computeIfAbsent(
                                notice.heading() + "\n" + notice.association(),
                                key -> new DigestGroup(notice.heading(), notice.association(), new ArrayList<>()))
                        .lines()
                        .add(notice.line()));
        return List.copyOf(groups.values());
    }
}
