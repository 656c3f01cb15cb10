package se.samverkan.site.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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

    private static final int LONGEST_WORDS = 100;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,100}");
    private static final Pattern YEAR_FORM = Pattern.compile("[12][0-9]{3}");
    private static final Pattern PAGE_FORM = Pattern.compile("[1-9][0-9]{0,3}");

    /** @param parameters gives null for a parameter the address does not have */
    static PartnershipQuery of(Function<String, @Nullable String> parameters) {
        Function<String, Optional<String>> given =
                name -> Optional.ofNullable(parameters.apply(name)).map(String::strip);
        return new PartnershipQuery(
                given.apply(WORDS).map(PartnershipQuery::plain).orElse(""),
                given.apply(THEME).filter(matches(SLUG)).orElse(null),
                given.apply(FORM).flatMap(PartnershipQuery::form).orElse(null),
                given.apply(COMMITTEE).filter(matches(SLUG)).orElse(null),
                given.apply(YEAR)
                        .filter(matches(YEAR_FORM))
                        .map(Integer::valueOf)
                        .orElse(null),
                given.apply(PAGE)
                                .filter(matches(PAGE_FORM))
                                .map(Integer::valueOf)
                                .orElse(1)
                        - 1);
    }

    PartnershipSearch search(int size) {
        return new PartnershipSearch(words, theme, form, committee, year, page, size);
    }

    PartnershipQuery onPage(int page) {
        return new PartnershipQuery(words, theme, form, committee, year, page);
    }

    /** The same question on its first page, less one of its conditions. */
    PartnershipQuery without(String parameter) {
        return of(name -> name.equals(parameter) || name.equals(PAGE)
                ? null
                : parameters().get(name));
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

    private static Predicate<String> matches(Pattern pattern) {
        return value -> pattern.matcher(value).matches();
    }

    private static Optional<PartnershipForm> form(String value) {
        return Arrays.stream(PartnershipForm.values())
                .filter(form -> form.name().equals(value.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static String plain(String words) {
        String line = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() > LONGEST_WORDS ? line.substring(0, LONGEST_WORDS).strip() : line;
    }
}
