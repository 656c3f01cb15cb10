package se.samverkan.site.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.partnerships.PartnershipForm;
import se.samverkan.partnerships.PartnershipSearch;

class PartnershipQueryTests {

    @Test
    void readsWhatTheAddressSays() {
        PartnershipQuery query = query(Map.of(
                "sok", "  trygga \n kvällar ",
                "tema", "idrott",
                "form", "iop",
                "namnd", "kultur-och-fritidsnamnden",
                "ar", "2024",
                "sida", "3"));
        assertThat(query.search(20))
                .isEqualTo(new PartnershipSearch(
                        "trygga kvällar", "idrott", PartnershipForm.IOP, "kultur-och-fritidsnamnden", 2024, 2, 20));
    }

    @Test
    void anAddressWithoutQuestionAsksForEverything() {
        PartnershipQuery query = query(Map.of("utm_source", "nyhetsbrev", "tema", "", "sok", "   "));
        assertThat(query.isEmpty()).isTrue();
        assertThat(query.queryString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "tema, '\"><b>'",
        "tema, IDROTT!",
        "form, HANDSLAG",
        "namnd, ../../etc",
        "ar, tjugotjugofyra",
        "ar, 99999",
        "ar, -1",
        "sida, 0",
        "sida, -3",
        "sida, 99999999999999999999",
        "sida, 1.5"
    })
    void whatCannotBeReadCountsAsNotAsked(String parameter, String value) {
        assertThat(query(Map.of(parameter, value)).queryString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"åäö & co?", "a=b#c", "100 %", "\u0000x", "<script>"})
    void wordsComeBackUnbrokenFromTheAddressTheyMake(String words) {
        String address = query(Map.of("sok", words)).queryString();
        assertThat(address).matches("\\?sok=[A-Za-z0-9%+*_.-]+");
    }

    @Test
    void longWordsAreCutAndNotRefused() {
        assertThat(query(Map.of("sok", "x".repeat(5000))).words()).hasSize(100);
    }

    @Test
    void takingAConditionAwayKeepsTheOthersAndGoesToTheFirstPage() {
        PartnershipQuery query = query(Map.of("sok", "trygg", "tema", "idrott", "ar", "2024", "sida", "4"));
        assertThat(query.queryString()).isEqualTo("?sok=trygg&tema=idrott&ar=2024&sida=4");
        assertThat(query.without("tema").queryString()).isEqualTo("?sok=trygg&ar=2024");
        assertThat(query.onPage(0).queryString()).isEqualTo("?sok=trygg&tema=idrott&ar=2024");
    }

    private static PartnershipQuery query(Map<String, String> parameters) {
        return PartnershipQuery.of(parameters::get);
    }
}
