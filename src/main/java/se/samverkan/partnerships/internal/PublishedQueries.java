package se.samverkan.partnerships.internal;

import static se.samverkan.partnerships.internal.PublicFilter.PUBLIC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.partnerships.PartnershipForm;
import se.samverkan.partnerships.PartnershipSearch;
import se.samverkan.partnerships.PartnershipStatus;
import se.samverkan.partnerships.PublishedRow;
import se.samverkan.shared.LocalText;
import se.samverkan.shared.Utc;

/** The lists of citizens: what was published last comes first. */
@Component
public class PublishedQueries {

    /** More addresses than this do not fit in one sitemap file. */
    private static final int SITEMAP_LIMIT = 50_000;

    private static final String ROWS = """
            select p.*, t.name_sv as theme_sv, t.name_en as theme_en
            from (select p.id, p.number, p.slug, p.name, p.form, p.status, p.association_name, p.committee_name_sv,
                         p.committee_name_en, p.begins_on, p.ends_on, p.purpose, p.published_at, p.changed_at
                  from partnership p
                  where %s
                  order by p.published_at desc, p.number desc
                  limit :limit offset :offset) p
            left join partnership_theme t on t.partnership_id = p.id
            order by p.published_at desc, p.number desc, t.position
            """;

    private final JdbcClient jdbc;

    PublishedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<PublishedRow> page(PartnershipSearch search, int thisYear) {
        PublicFilter filter = new PublicFilter(search, thisYear);
        return rows(
                filter.conditionsWithout(PublicFilter.Choice.NONE),
                filter.values(),
                search.size(),
                search.page() * search.size());
    }

    public List<PublishedRow> all() {
        return rows(PUBLIC, Map.of(), SITEMAP_LIMIT, 0);
    }

    private List<PublishedRow> rows(String conditions, Map<String, Object> named, int limit, int offset) {
        Map<String, Object> values = new HashMap<>(named);
        values.put("limit", limit);
        values.put("offset", offset);
        Map<Integer, PublishedRow> rows = new LinkedHashMap<>();
        jdbc.sql(ROWS.formatted(conditions)).params(values).query(row -> {
            PublishedRow published = rows.get(row.getInt("number"));
            if (published == null) {
                published = row(row);
                rows.put(published.number(), published);
            }
            String theme = row.getString("theme_sv");
            if (theme != null) {
                published.themes().add(new LocalText(theme, row.getString("theme_en")));
            }
        });
        return List.copyOf(rows.values());
    }

    private static PublishedRow row(ResultSet row) throws SQLException {
        return new PublishedRow(
                row.getInt("number"),
                row.getString("slug"),
                row.getString("name"),
                PartnershipForm.valueOf(row.getString("form")),
                PartnershipStatus.valueOf(row.getString("status")),
                row.getString("association_name"),
                new LocalText(row.getString("committee_name_sv"), row.getString("committee_name_en")),
                Objects.requireNonNull(row.getObject("begins_on", LocalDate.class)),
                row.getObject("ends_on", LocalDate.class),
                new ArrayList<>(),
                row.getString("purpose"),
                Utc.fromDb(row, "changed_at"));
    }
}
