package se.samverkan.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samverkan.casework.PossibleDuplicate.Reason;
import se.samverkan.casework.internal.DuplicateRule.Sent;

class DuplicateRuleTests {

    private static final Map<String, List<String>> YEAR = Map.of("period", List.of("2027-01-01/2027-12-31"));

    @Test
    void titlesAreAlikeWhateverTheirSpellingAndSmallWords() {
        assertThat(DuplicateRule.compare(titled("Sommarläger för unga på Ön"), titled("sommarlager, unga, on!")))
                .contains(Reason.TITLE);
    }

    @Test
    void anotherYearOrAnotherPlaceIsAnotherMatter() {
        assertThat(DuplicateRule.compare(titled("Sommarläger 2026"), titled("Sommarläger 2027")))
                .isEmpty();
        assertThat(DuplicateRule.compare(titled("Läger i Ryd"), titled("Läger i Skäggetorp")))
                .isEmpty();
    }

    @Test
    void theSameSumForTheSamePeriodIsAHintWhateverTheTitle() {
        assertThat(DuplicateRule.compare(asking("Läger", "50000", YEAR), asking("Resa", "50000.00", YEAR)))
                .contains(Reason.SUM_AND_PERIOD);
        assertThat(DuplicateRule.compare(asking("Läger", "50000", YEAR), asking("Resa", "50000", Map.of())))
                .isEmpty();
        assertThat(DuplicateRule.compare(asking("Läger", "50000", YEAR), asking("Resa", "40000", YEAR)))
                .isEmpty();
    }

    @Test
    void emptyTitlesAreNotAlike() {
        assertThat(DuplicateRule.compare(titled(""), titled("…"))).isEmpty();
    }

    private static Sent titled(String title) {
        return new Sent(title, null, Map.of());
    }

    private static Sent asking(String title, String sum, Map<String, List<String>> facts) {
        return new Sent(title, new BigDecimal(sum), facts);
    }
}
