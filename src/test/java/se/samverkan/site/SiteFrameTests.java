package se.samverkan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.municipality.MunicipalityProfile;
import se.samverkan.municipality.Precision;
import se.samverkan.partnerships.ContributionKind;
import se.samverkan.partnerships.ContributionLine;
import se.samverkan.partnerships.Party;

class SiteFrameTests {

    private final SiteFrame swedish = frame("/bidrag");
    private final SiteFrame english = frame("/en/bidrag");

    @Test
    void linksStayInTheLanguageOfThePage() {
        assertThat(swedish.url("/")).isEqualTo("/");
        assertThat(english.url("/")).isEqualTo("/en");
        assertThat(english.url("/om")).isEqualTo("/en/om");
        assertThat(english.swedishAddress()).isEqualTo("https://samverkan.example/bidrag");
        assertThat(swedish.englishAddress()).isEqualTo("https://samverkan.example/en/bidrag");
    }

    @ParameterizedTest
    @CsvSource({"43600000, '43,6', 43.6", "50000000.00, 50, 50", "103500000, '103,5', 103.5"})
    void roundMillionsAreWrittenAsTheDocumentsWriteThem(BigDecimal kronor, String sv, String en) {
        assertThat(swedish.inMillions(kronor)).isTrue();
        assertThat(swedish.millions(kronor)).isEqualTo(sv);
        assertThat(english.millions(kronor)).isEqualTo(en);
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999", "900000", "43612000", "1000000.50"})
    void otherAmountsAreNotRounded(BigDecimal kronor) {
        assertThat(swedish.inMillions(kronor)).isFalse();
    }

    @Test
    void contributionsFollowYearByYearWithTheMunicipalityFirst() {
        ContributionLine later = line(Party.MUNICIPALITY, 2025);
        ContributionLine theirs = line(Party.ASSOCIATION, 2024);
        ContributionLine ours = line(Party.MUNICIPALITY, 2024);
        assertThat(swedish.byYear(List.of(later, theirs, ours))).containsExactly(ours, theirs, later);
    }

    private static ContributionLine line(Party party, int year) {
        return new ContributionLine(
                party, year, ContributionKind.MONEY, BigDecimal.TEN, null, Precision.EXACT, null, null);
    }

    private static SiteFrame frame(String path) {
        MunicipalityProfile municipality =
                new MunicipalityProfile("Provköpings kommun", "Provköping", "Samverkan", "", "", "");
        SitePath place = new SitePath(path);
        return new SiteFrame(
                municipality, place.locale(), place.inOtherLanguage(), path, "https://samverkan.example", false);
    }
}
