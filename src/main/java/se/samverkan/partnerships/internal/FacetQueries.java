package se.samverkan.partnerships.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.partnerships.Facet;
import se.samverkan.partnerships.PartnershipSearch;
import se.samverkan.partnerships.internal.PublicFilter.Choice;
import se.samverkan.shared.LocalText;

/** How many a search finds, and how many it would find with every other choice; one statement. */
@Component
public class FacetQueries {

    /** How far back years are offered; what is older is found by word. */
    private static final int YEARS_BACK = 40;

    /** In the order of names; forms carry no label, which is a text and not data. */
    public record Counts(
            long total, List<Facet> themes, List<Facet> forms, List<Facet> committees, List<Facet> years) {}

    /** Every branch looks at no more than so many partnerships, whatever was searched for. */
    private static final String COUNTS = """
            with recursive years (y) as (
                select :thisYear + 1 union all select y - 1 from years where y > :thisYear - :yearsBack)
            select 'NONE' as choice, '' as value, '' as name_sv, '' as name_en, count(*) as hits
            from (select p.id from partnership p where {NONE} limit :reach) p
            union all
            select 'THEME', t.slug, max(t.name_sv), max(t.name_en), count(*)
            from (select p.id from partnership p where {THEME} limit :reach) p
            join partnership_theme t on t.partnership_id = p.id
            group by t.slug
            union all
            select 'FORM', p.form, '', '', count(*)
            from (select p.form from partnership p where {FORM} limit :reach) p
            group by p.form
            union all
            select 'COMMITTEE', p.committee_slug, max(p.committee_name_sv), max(p.committee_name_en), count(*)
            from (select p.committee_slug, p.committee_name_sv, p.committee_name_en
                  from partnership p where {COMMITTEE} limit :reach) p
            group by p.committee_slug
            union all
            select 'YEAR', years.y, years.y, years.y, count(*)
            from (select p.begins_on, p.ends_on from partnership p where {YEAR} limit :reach) p
            join years on years.y between year(p.begins_on) and {LAST_YEAR}
            group by years.y
            order by choice, name_sv, value
            """.replace("{LAST_YEAR}", PublicFilter.LAST_YEAR);

    private final JdbcClient jdbc;

    FacetQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Counts of(PartnershipSearch search, int thisYear) {
        PublicFilter filter = new PublicFilter(search, thisYear);
        Map<String, Object> values = new HashMap<>(filter.values());
        values.put("yearsBack", YEARS_BACK);
        values.put("reach", PartnershipSearch.REACH);
        String sql = COUNTS;
        Map<Choice, List<Facet>> found = new EnumMap<>(Choice.class);
        for (Choice choice : Choice.values()) {
            sql = sql.replace("{" + choice + "}", filter.conditionsWithout(choice));
            found.put(choice, new ArrayList<>());
        }
        jdbc.sql(sql).params(values).query(row -> {
            LocalText label = new LocalText(row.getString("name_sv"), row.getString("name_en"));
            facets(found, Choice.valueOf(row.getString("choice")))
                    .add(new Facet(row.getString("value"), label, row.getLong("hits")));
        });
        return new Counts(
                facets(found, Choice.NONE).getFirst().count(),
                facets(found, Choice.THEME),
                facets(found, Choice.FORM),
                facets(found, Choice.COMMITTEE),
                facets(found, Choice.YEAR));
    }

    private static List<Facet> facets(Map<Choice, List<Facet>> found, Choice choice) {
        return found.getOrDefault(choice, List.of());
    }
}
