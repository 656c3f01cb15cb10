package se.samverkan.site.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.partnerships.Facet;
import se.samverkan.partnerships.PublishedPage;
import se.samverkan.shared.LocalText;
import se.samverkan.site.SitePath;

class PartnershipListTests {

    private static final Facet SPORT = new Facet("idrott", new LocalText("Idrott", "Sports"), 3);

    @Test
    void theChoiceThatIsInForceIsMarkedAndCanBeTakenAway() {
        PartnershipList list = list(Map.of("tema", "idrott"), 3);
        assertThat(list.filters().getFirst().choices()).containsExactly(new Filter.Choice("idrott", "Idrott", 3, true));
        assertThat(list.removals()).containsExactly(new PartnershipList.Removal("tema", "Idrott", ""));
    }

    @Test
    void aChoiceWithoutHitsStaysVisible() {
        PartnershipList list = list(Map.of("tema", "klimat", "sok", "is"), 0);
        assertThat(list.filters().getFirst().choices())
                .containsExactly(
                        new Filter.Choice("klimat", "klimat", 0, true),
                        new Filter.Choice("idrott", "Idrott", 3, false));
        assertThat(list.removals())
                .extracting(PartnershipList.Removal::query)
                .containsExactly("?tema=klimat", "?sok=is");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, false", "20, 1, false", "21, 2, true", "40, 2, true", "41, 3, true"})
    void pagesHoldTwentyEach(long total, int pages, boolean next) {
        Paging paging = new Paging(0, PartnershipList.SIZE, total);
        assertThat(paging.pages()).isEqualTo(pages);
        assertThat(paging.hasNext()).isEqualTo(next);
        assertThat(paging.hasPrevious()).isFalse();
        assertThat(new Paging(pages, PartnershipList.SIZE, total).isPastTheEnd())
                .isTrue();
        assertThat(new Paging(pages - 1, PartnershipList.SIZE, total).isPastTheEnd())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"trygg-kvall-12, 12", "12, 12", "x-1-2-3, 3", "2024-ar-7, 7"})
    void theNumberAtTheEndDecidesWhichPartnershipItIs(String slug, int number) {
        assertThat(PartnershipAddress.number(slug)).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource({"trygg-kvall", "12-trygg", "trygg-0", "trygg-99999999999", "trygg12", "''", "-", "--1x"})
    void anAddressWithoutNumberLeadsNowhere(String slug) {
        assertThat(PartnershipAddress.number(slug)).isEmpty();
    }

    private static PartnershipList list(Map<String, String> parameters, long total) {
        PublishedPage found = new PublishedPage(List.of(), total, List.of(SPORT), List.of(), List.of(), List.of());
        return PartnershipList.of(PartnershipQuery.of(parameters::get), found, SitePath.SWEDISH);
    }
}
