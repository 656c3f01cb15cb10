package se.samverkan.site.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverkan.partnerships.PartnershipForm;
import se.samverkan.partnerships.PartnershipSearch;

/**
 * What a reader asks the list of partnerships for, as the address says it. What cannot be read counts as not asked for:
 * an address somebody mistyped or shortened still leads to the list.
 *
 * @param page 0 for the first, which the address calls 1
 */
record PartnershipQuery(
        String words,
        @Nullable String theme,
        @Nullable PartnershipForm form,
        @Nullable String committee,
        @Nullable Integer year,
        int page) {

    static final String WORDS = "sok";
    static final String THEME = "tema";
    static final String FORM = "form";
    static final String COMMITTEE = "namnd";
    static final String YEAR = "ar";
    static final String PAGE = "sida";

    /** @param parameters gives null for a parameter the address does not have */
    static PartnershipQuery of(Function<String, @Nullable String> parameters) {
        AddressValues values = new AddressValues(parameters);
        return new PartnershipQuery(
                values.words(WORDS),
                values.slug(THEME),
                values.form(FORM),
                values.slug(COMMITTEE),
                values.year(YEAR),
                values.page(PAGE));
    }

    PartnershipSearch search(int size) {
        return new PartnershipSearch(words, theme, form, committee, year, page, size);
    }

    PartnershipQuery onPage(int page) {
        return new PartnershipQuery(words, theme, form, committee, year, page);
    }

    /** The same question on its first page, less one of its conditions. */
    PartnershipQuery without(String parameter) {
        Map<String, String> kept = parameters();
        kept.remove(parameter);
        kept.remove(PAGE);
        return of(kept::get);
    }

    public boolean isFiltered() {
        return theme != null || form != null || committee != null || year != null;
    }

    public boolean isEmpty() {
        return words.isEmpty() && !isFiltered();
    }

    @Nullable
    String asked(String parameter) {
        return parameters().get(parameter);
    }

    /** With the leading question mark, always in the same order; empty when nothing is asked. */
    String queryString() {
        String query = parameters().entrySet().stream()
                .map(asked -> asked.getKey() + "=" + URLEncoder.encode(asked.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, WORDS, words.isEmpty() ? null : words);
        put(parameters, THEME, theme);
        put(parameters, FORM, form);
        put(parameters, COMMITTEE, committee);
        put(parameters, YEAR, year);
        put(parameters, PAGE, page == 0 ? null : page + 1);
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }
}
