package se.samverkan.casework.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.access.PersonId;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.InboxCursor;
import se.samverkan.casework.InboxFilter;
import se.samverkan.casework.InboxPage;
import se.samverkan.casework.InboxTab;
import se.samverkan.municipality.UnitId;

/** One statement for a page, one for the counts of the tabs; never an offset, never an unbounded count. */
@Component
public class InboxQueries {

    private static final int PAGE = 50;
    /** Counts stop here: "99+" tells as much as a larger number and costs no more at a million cases. */
    public static final int COUNT_LIMIT = 100;

    /** InnoDB's own stop words of three letters and more; "for" is also how "för" is folded. */
    private static final Set<String> NOT_INDEXED = Set.of(
            "about", "are", "com", "for", "from", "how", "that", "the", "this", "was", "what", "when", "where", "who",
            "will", "with", "und", "www");

    private static final String OPEN = "c.next_date is not null and c.status not in ('DECIDED', 'FOLLOW_UP')";

    private final JdbcClient jdbc;

    InboxQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param units the units whose cases the person sees; null for all
     */
    public InboxPage page(
            InboxFilter filter,
            PersonId me,
            @Nullable Collection<UnitId> units,
            LocalDate today,
            @Nullable InboxCursor after) {
        List<String> conditions = new ArrayList<>(List.of(condition(filter.tab())));
        Map<String, Object> values = new LinkedHashMap<>(Map.of("me", me.value(), "today", today));
        scope(units, conditions, values);
        if (filter.unit() != null) {
            conditions.add("c.unit_id = :unit");
            values.put("unit", filter.unit().value());
        }
        if (filter.kind() != null) {
            conditions.add("c.kind = :kind");
            values.put("kind", filter.kind().name());
        }
        String words = booleanWords(filter.words());
        if (!words.isEmpty()) {
            conditions.add("match (c.search_text) against (:words in boolean mode)");
            values.put("words", words);
        }
        List<String> plain = plainWords(filter.words());
        for (int i = 0; i < plain.size(); i++) {
            conditions.add("c.search_text like :plain" + i);
            values.put("plain" + i, "% " + plain.get(i) + "%");
        }
        if (after != null) {
            conditions.add("(c.next_date > :afterDate or c.next_date = :afterDate and c.id > :afterId)");
            values.put("afterDate", after.date());
            values.put("afterId", after.id());
        }
        List<CaseHead> rows = jdbc.sql(CaseQueries.HEAD + " where " + String.join(" and ", conditions)
                        + " order by c.next_date, c.id limit " + (PAGE + 1))
                .params(values)
                .query((row, n) -> CaseQueries.head(row))
                .list();
        if (rows.size() <= PAGE) {
            return new InboxPage(rows, null);
        }
        CaseHead last = rows.get(PAGE - 1);
        InboxCursor next = last.nextStep() == null
                ? null
                : new InboxCursor(last.nextStep().date(), last.id().value());
        return new InboxPage(List.copyOf(rows.subList(0, PAGE)), next);
    }

    public Map<InboxTab, Integer> counts(PersonId me, @Nullable Collection<UnitId> units, LocalDate today) {
        Map<String, Object> values = new LinkedHashMap<>(Map.of("me", me.value(), "today", today));
        String union = List.of(InboxTab.values()).stream()
                .map(tab -> {
                    List<String> conditions = new ArrayList<>(List.of(condition(tab)));
                    scope(units, conditions, values);
                    return "select '" + tab + "' as tab, count(*) as cases from (select 1 from case_file c where "
                            + String.join(" and ", conditions) + " limit " + COUNT_LIMIT + ") x";
                })
                .collect(Collectors.joining(" union all "));
        Map<InboxTab, Integer> counts = new EnumMap<>(InboxTab.class);
        jdbc.sql(union).params(values).query(row -> {
            counts.put(InboxTab.valueOf(row.getString("tab")), row.getInt("cases"));
        });
        return counts;
    }

    private static String condition(InboxTab tab) {
        return switch (tab) {
            case UNOWNED -> OPEN + " and c.officer_id is null and c.status <> 'NETWORK'";
            case MINE -> "c.next_date is not null and c.officer_id = :me";
            case UNIT -> OPEN;
            case OVERDUE -> "c.next_date < :today";
            case ALL -> "c.next_date is not null";
        };
    }

    private static void scope(@Nullable Collection<UnitId> units, List<String> conditions, Map<String, Object> values) {
        if (units != null) {
            conditions.add("(c.unit_id in (:units) or c.officer_id = :me)");
            values.put("units", units.stream().map(UnitId::value).toList());
        }
    }

    /** Prefix search in which each word must occur; only letters and digits reach the database's query language. */
    static String booleanWords(String typed) {
        return List.of(SearchableWords.of(typed).strip().split(" ")).stream()
                .filter(InboxQueries::indexed)
                .map(word -> "+" + word + "*")
                .collect(Collectors.joining(" "));
    }

    /** The few words the full-text index leaves out, which are looked for letter by letter. */
    static List<String> plainWords(String typed) {
        return List.of(SearchableWords.of(typed).strip().split(" ")).stream()
                .filter(word -> !word.isEmpty() && !indexed(word))
                .limit(5)
                .toList();
    }

    private static boolean indexed(String word) {
        return word.length() >= 3 && !NOT_INDEXED.contains(word);
    }
}
