package se.samverkan.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class SitePathTests {

    @ParameterizedTest
    @CsvSource({
        "/, /en",
        "/partnerskap, /en/partnerskap",
        "/partnerskap/trygg-kvall-12, /en/partnerskap/trygg-kvall-12",
        "/konto/logga-in, /en/konto/logga-in"
    })
    void everyPageHasItsTwinInTheOtherLanguage(String swedish, String english) {
        assertThat(new SitePath(swedish).inOtherLanguage()).isEqualTo(english);
        assertThat(new SitePath(english).inOtherLanguage()).isEqualTo(swedish);
        assertThat(new SitePath(english).inSwedish()).isEqualTo(swedish);
        assertThat(new SitePath(swedish).inEnglish()).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({"/app/inkorg, /en", "/forhandsvisning/partnerskap/3, /en", "/en/finns-inte, /", "/finns-inte, /en"})
    void aPageWithoutTwinLeadsToTheStartPage(String path, String start) {
        assertThat(new SitePath(path).inOtherLanguage()).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({"/en, en", "/en/bidrag, en", "/, sv", "/engagemang, sv", "/entre/en, sv"})
    void onlyTheFirstPartOfTheAddressDecidesTheLanguage(String path, String language) {
        assertThat(new SitePath(path).locale()).isEqualTo(Locale.of(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app", "/konto/logga-in", "/en/konto/skapa", "/filer/1", "/forhandsvisning/x", "/omval"})
    void whatIsNotForEveryoneIsNotKeptInTheCache(String path) {
        assertThat(new SitePath(path).isCacheable()).isFalse();
    }

    @Test
    void anErrorPageSpeaksTheLanguageOfTheAddressThatFailed() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/error");
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/en/bidrag/finns-inte");
        assertThat(SitePath.of(request).locale()).isEqualTo(Locale.ENGLISH);
    }
}
