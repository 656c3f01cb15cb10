package se.samverkan.site.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.samverkan.partnerships.PublishedPage;
import se.samverkan.partnerships.PublishedRow;

/** The list of partnerships as one reader sees it. */
record PartnershipList(
        PartnershipQuery query, List<PublishedRow> rows, Paging paging, List<Filter> filters, List<Removal> removals) {

    static final int SIZE = 20;

    /** One condition that is in force, and the query of the list without it. */
    record Removal(String parameter, String label, String query) {}

    static PartnershipList of(PartnershipQuery query, PublishedPage found, Locale locale) {
        List<Filter> filters = Filter.of(found, query, locale);
        return new PartnershipList(
                query, found.rows(), new Paging(query.page(), SIZE, found.total()), filters, removals(query, filters));
    }

    public String previousQuery() {
        return query.onPage(query.page() - 1).queryString();
    }

    public String nextQuery() {
        return query.onPage(query.page() + 1).queryString();
    }

    private static List<Removal> removals(PartnershipQuery query, List<Filter> filters) {
        Stream<Removal> words = query.words().isEmpty()
                ? Stream.of()
                : Stream.of(removal(query, PartnershipQuery.WORDS, query.words()));
        Stream<Removal> chosen = filters.stream()
                .flatMap(filter ->
                        filter.chosen().stream().map(choice -> removal(query, filter.parameter(), choice.label())));
        return Stream.concat(words, chosen).toList();
    }

    private static Removal removal(PartnershipQuery query, String parameter, String label) {
        return new Removal(parameter, label, query.without(parameter).queryString());
    }
}
