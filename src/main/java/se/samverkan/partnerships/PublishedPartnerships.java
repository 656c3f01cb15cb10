package se.samverkan.partnerships;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.partnerships.internal.FacetQueries;
import se.samverkan.partnerships.internal.PublishedDetailQueries;
import se.samverkan.partnerships.internal.PublishedQueries;
import se.samverkan.shared.LocalText;
import se.samverkan.shared.SwedishTime;

/** What everybody may read without signing in: partnerships that are published, and those that were and have ended. */
@Service
@Transactional(readOnly = true)
public class PublishedPartnerships {

    private static final Comparator<Facet> MOST_FIRST =
            Comparator.comparingLong(Facet::count).reversed();

    private final PublishedQueries lists;
    private final PublishedDetailQueries pages;
    private final FacetQueries facets;
    private final MessageSource texts;
    private final Clock clock;

    PublishedPartnerships(
            PublishedQueries lists,
            PublishedDetailQueries pages,
            FacetQueries facets,
            MessageSource texts,
            Clock clock) {
        this.lists = lists;
        this.pages = pages;
        this.facets = facets;
        this.texts = texts;
        this.clock = clock;
    }

    /** One page of what a search finds, newest publication first; two statements. */
    public PublishedPage search(PartnershipSearch search) {
        int thisYear = LocalDate.now(clock.withZone(SwedishTime.ZONE)).getYear();
        FacetQueries.Counts counts = facets.of(search, thisYear);
        return new PublishedPage(
                lists.page(search, thisYear),
                counts.total(),
                sorted(counts.themes(), MOST_FIRST),
                sorted(counts.forms().stream().map(this::named).toList(), MOST_FIRST),
                sorted(counts.committees(), MOST_FIRST),
                sorted(counts.years(), Comparator.comparing(Facet::value).reversed()));
    }

    /** By the number that ends its address, whatever words stand before it; two statements. */
    public Optional<PublishedPartnership> byNumber(int number) {
        return pages.byNumber(number);
    }

    /** Every public partnership, for the sitemap and open data. */
    public List<PublishedRow> all() {
        return lists.all();
    }

    /** The sort is stable: equal counts stay in the database's Swedish order of names. */
    private static List<Facet> sorted(List<Facet> facets, Comparator<Facet> order) {
        return facets.stream().sorted(order).toList();
    }

    private Facet named(Facet form) {
        String key = "partnerships.PartnershipForm." + form.value();
        LocalText label = new LocalText(
                texts.getMessage(key, null, Locale.of("sv")), texts.getMessage(key, null, Locale.ENGLISH));
        return new Facet(form.value(), label, form.count());
    }
}
