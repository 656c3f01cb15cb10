package se.samverkan.partnerships.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.partnerships.PartnershipSearch;
import se.samverkan.shared.SearchWords;

/** A citizen's search as conditions. Each way to narrow it can be left out, to count what its other values would give. */
final class PublicFilter {

    enum Choice {
        NONE,
        THEME,
        FORM,
        COMMITTEE,
        YEAR
    }

    /** What citizens may see; every public query starts with it. */
    static final String PUBLIC = "p.published_at is not null and p.status in ('PUBLISHED', 'ENDED')";

    /** The last year in which a partnership is in force; one without an end is so now and not yet in years to come. */
    static final String LAST_YEAR = "coalesce(year(p.ends_on), greatest(year(p.begins_on), :thisYear))";

    private final Map<Choice, String> choices = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    PublicFilter(PartnershipSearch search, int thisYear) {
        values.put("thisYear", thisYear);
        SearchWords.of(search.words()).addTo("p.search_text", words, values);
        if (search.theme() != null) {
            choices.put(Choice.THEME, """
                    exists (select 1 from partnership_theme chosen
                            where chosen.partnership_id = p.id and chosen.slug = :theme)""");
            values.put("theme", slug(search.theme()));
        }
        if (search.form() != null) {
            choices.put(Choice.FORM, "p.form = :form");
            values.put("form", search.form().name());
        }
        if (search.committee() != null) {
            choices.put(Choice.COMMITTEE, "p.committee_slug = :committee");
            values.put("committee", slug(search.committee()));
        }
        if (search.year() != null) {
            choices.put(Choice.YEAR, ":year between year(p.begins_on) and " + LAST_YEAR);
            values.put("year", search.year());
        }
    }

    /** What cannot be a slug finds nothing; its characters may not even exist in the column's character set. */
    private static String slug(String typed) {
        return typed.matches("[a-z0-9-]{1,100}") ? typed : "";
    }

    String conditionsWithout(Choice left) {
        List<String> all = new ArrayList<>(List.of(PUBLIC));
        all.addAll(words);
        choices.forEach((choice, condition) -> {
            if (choice != left) {
                all.add(condition);
            }
        });
        return String.join(" and ", all);
    }

    Map<String, Object> values() {
        return values;
    }
}
