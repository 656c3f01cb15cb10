package se.samverkan.casework.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.InboxCursor;
import se.samverkan.casework.InboxFilter;
import se.samverkan.casework.InboxPage;
import se.samverkan.casework.InboxRow;
import se.samverkan.casework.InboxSort;
import se.samverkan.casework.InboxTab;
import se.samverkan.casework.SeenCase;
import se.samverkan.municipality.Units;
import se.samverkan.shared.Utc;

/** One statement for a page, one for the counts of the tabs; never an offset, never an unbounded count. */
@Component
public class InboxQueries {

    private static final int PAGE = 50;
    /** Counts stop here: "99+" tells as much as a larger number and costs no more at a million cases. */
    public static final int COUNT_LIMIT = 100;

    /** What is asked of the rows of the page alone, after the page has been cut out. */
    private static final String PAGE_OF = """
            select h.*,
                (select s.seen_at from case_seen s where s.person_id = :me and s.case_id = h.id) as seen_at,
                (select max(m.at) from case_message m where m.case_id = h.id and m.author_id <> :me) as message_at,
                (select max(n.at) from case_note n where n.case_id = h.id and n.author_id <> :me) as note_at,
                (select max(t.at) from case_history t
                    where t.case_id = h.id and (t.actor_id is null or t.actor_id <> :me)) as step_at,
                (select group_concat(l.name order by l.name separator '\\n') from case_labelled cl
                    join case_label l on l.id = cl.label_id where cl.case_id = h.id) as label_names,
                exists (select 1 from case_duplicate d
                    where d.case_id = h.id and d.dismissed_at is null) as duplicate,
                (select min(t.awaited_on) from case_trace t where t.case_id = h.id) as awaited_on
            from (%s) h
            """;

    private final JdbcClient jdbc;
    private final Units units;

    InboxQueries(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    public InboxPage page(InboxFilter filter, InboxReader reader, @Nullable InboxCursor after) {
        return page(filter, reader, after, PAGE);
    }

    InboxPage page(InboxFilter filter, InboxReader reader, @Nullable InboxCursor after, int size) {
        InboxSort sort = filter.order();
        InboxConditions conditions = new InboxConditions(reader).chosen(filter, units.all());
        if (after != null) {
            conditions.after(after, sort);
        }
        String cut = CaseQueries.HEAD + conditions.where() + order("c", sort) + " limit " + (size + 1);
        List<Listed> rows = jdbc.sql(PAGE_OF.formatted(cut) + order("h", sort))
                .params(conditions.values())
                .query((row, n) -> listed(row, reader, sort))
                .list();
        List<InboxRow> shown = rows.stream().limit(size).map(Listed::row).toList();
        return new InboxPage(
                shown, rows.size() <= size ? null : rows.get(size - 1).cursor());
    }

    public List<SeenCase> matching(InboxFilter filter, InboxReader reader, int most) {
        InboxSort sort = filter.order();
        InboxConditions conditions = new InboxConditions(reader).chosen(filter, units.all());
        return jdbc.sql("select c.id, c.version from case_file c" + conditions.where() + order("c", sort) + " limit "
                        + most)
                .params(conditions.values())
                .query((row, n) -> new SeenCase(new CaseId(row.getObject("id", UUID.class)), row.getLong("version")))
                .list();
    }

    public Map<InboxTab, Integer> counts(InboxReader reader) {
        InboxConditions values = new InboxConditions(reader);
        String union = Stream.of(InboxTab.values())
                .map(tab -> "select '" + tab + "' as tab, count(*) as cases from (select 1 from case_file c"
                        + new InboxConditions(reader).tab(tab).where() + " limit " + COUNT_LIMIT + ") x")
                .collect(Collectors.joining(" union all "));
        Map<InboxTab, Integer> counts = new EnumMap<>(InboxTab.class);
        jdbc.sql(union).params(values.values()).query(row -> {
            counts.put(InboxTab.valueOf(row.getString("tab")), row.getInt("cases"));
        });
        return counts;
    }

    private static String order(String table, InboxSort sort) {
        String direction = sort.descending() ? " desc" : "";
        return " order by " + table + "." + sort.column() + direction + ", " + table + ".id" + direction;
    }

    private record Listed(InboxRow row, InboxCursor cursor) {}

    private static Listed listed(ResultSet row, InboxReader reader, InboxSort sort) throws SQLException {
        CaseHead head = CaseQueries.head(row);
        String labels = row.getString("label_names");
        InboxRow listed = new InboxRow(
                head,
                news(row),
                labels == null ? List.of() : List.of(labels.split("\n")),
                row.getBoolean("duplicate"),
                head.officer() != null && reader.away().contains(head.officer()),
                row.getObject("awaited_on", LocalDate.class));
        String value = switch (sort) {
            case DUE -> row.getString(sort.column());
            case NEWEST, OLDEST, CHANGED ->
                Utc.toDb(Utc.fromDb(row, sort.column())).toString();
            case TITLE -> head.title();
        };
        return new Listed(listed, new InboxCursor(value, head.id().value()));
    }

    private static InboxRow.News news(ResultSet row) throws SQLException {
        Instant seen = Utc.fromDbOrNull(row, "seen_at");
        if (seen == null) {
            return InboxRow.News.NEW;
        }
        if (since(seen, Utc.fromDbOrNull(row, "message_at"))) {
            return InboxRow.News.MESSAGE;
        }
        boolean changed =
                since(seen, Utc.fromDbOrNull(row, "step_at")) || since(seen, Utc.fromDbOrNull(row, "note_at"));
        return changed ? InboxRow.News.CHANGED : InboxRow.News.NONE;
    }

    private static boolean since(Instant seen, @Nullable Instant happened) {
        return happened != null && happened.isAfter(seen);
    }
}
