package se.samverkan.site.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.partnerships.Facet;
import se.samverkan.partnerships.PublishedPage;

/** One condition a reader can put on the list, with how many partnerships each choice leads to. */
record Filter(String parameter, List<Choice> choices) {

    record Choice(String value, String label, long count, boolean chosen) {}

    static List<Filter> of(PublishedPage found, PartnershipQuery query, Locale locale) {
        return List.of(
                of(PartnershipQuery.THEME, found.themes(), query, locale),
                of(PartnershipQuery.FORM, found.forms(), query, locale),
                of(PartnershipQuery.COMMITTEE, found.committees(), query, locale),
                of(PartnershipQuery.YEAR, found.years(), query, locale));
    }

    Optional<Choice> chosen() {
        return choices.stream().filter(Choice::chosen).findFirst();
    }

    private static Filter of(String parameter, List<Facet> facets, PartnershipQuery query, Locale locale) {
        String asked = query.asked(parameter);
        List<Choice> offered = facets.stream()
                .map(facet -> new Choice(
                        facet.value(),
                        facet.label().in(locale),
                        facet.count(),
                        facet.value().equals(asked)))
                .toList();
        return new Filter(
                parameter,
                Stream.concat(withoutHits(asked, offered), offered.stream()).toList());
    }

    /** What was asked for stays visible even when nothing answers to it, so that it can be taken away. */
    private static Stream<Choice> withoutHits(@Nullable String asked, List<Choice> offered) {
        boolean unknown = asked != null && offered.stream().noneMatch(Choice::chosen);
        return asked != null && unknown ? Stream.of(new Choice(asked, asked, 0, true)) : Stream.of();
    }
}
