package se.samverkan.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import java.net.URI;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import se.samverkan.DataTest;
import se.samverkan.programmes.Schemes;

/** What holds for every public page, whatever is on it. */
@DataTest
class SitePagesDataTests {

    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");
    private static final int MOST_BYTES = 60_000;

    @Autowired
    MockMvc mvc;

    @Autowired
    Schemes schemes;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/partnerskap", "/bidrag", "/vagledning", "/om", "/integritet", "/tillganglighet"})
    void everyPageIsOpenInBothLanguages(String page) throws Exception {
        assertPublic(page, "sv");
        assertPublic(page.equals("/") ? "/en" : "/en" + page, "en");
    }

    @Test
    void everyGrantHasAPageInBothLanguages() throws Exception {
        for (var scheme : schemes.current()) {
            assertPublic("/bidrag/" + scheme.slug(), "sv");
            assertPublic("/en/bidrag/" + scheme.slug(), "en");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/partnerskap", "/om"})
    void aPageWithAllItLoadsStaysSmall(String page) throws Exception {
        String html = open(page).getContentAsString();
        int bytes = open(page).getContentAsByteArray().length;
        for (String asset :
                ASSET.matcher(html).results().map(MatchResult::group).toList()) {
            bytes += open(asset.replaceAll("^[a-z]+=\"|\"$", "")).getContentAsByteArray().length;
        }
        assertThat(bytes).isBetween(5_000, MOST_BYTES);
    }

    @ParameterizedTest
    @CsvSource({
        "/partnerskap/finns-inte-999999999, sv, Sidan finns inte",
        "/en/partnerskap/finns-inte-999999999, en, The page does not exist",
        "/partnerskap/utan-nummer, sv, Sidan finns inte",
        "/bidrag/finns-inte, sv, Sidan finns inte",
        "/en/bidrag/finns-inte, en, The page does not exist"
    })
    void whatDoesNotExistSaysSoInTheLanguageOfTheAddress(String page, String language, String title) throws Exception {
        MockHttpServletResponse answer = open(page);
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString()).contains("<html lang=\"" + language + "\">", title);
        assertThat(answer.getHeader("Cache-Control")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/partnerskap?sida=abc&ar=x&form=y&tema=%22%3E&namnd=%00&sok=%00%27",
                "/partnerskap?sok=%3Cscript%3Ealert(1)%3C/script%3E",
                "/en/partnerskap?sida=-1&ar=99999"
            })
    void whatCannotBeReadInAnAddressIsNoErrorAndIsShownAsText(String page) throws Exception {
        MockHttpServletResponse answer = open(page);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).contains("role=\"status\"").doesNotContain("<script");
    }

    @Test
    void aPagePastTheLastLeadsToTheLast() throws Exception {
        MockHttpServletResponse answer = open("/partnerskap?sida=9999&sok=finnsintealls");
        assertThat(answer.getRedirectedUrl()).isEqualTo("/partnerskap?sok=finnsintealls");
    }

    @Test
    void aPageTheBrowserHasIsNotSentAgain() throws Exception {
        String etag = Objects.requireNonNull(open("/om").getHeader("ETag"));
        MockHttpServletResponse again = mvc.perform(get("/om").header("If-None-Match", etag))
                .andReturn()
                .getResponse();
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        MockHttpServletResponse head = mvc.perform(head("/om")).andReturn().getResponse();
        assertThat(head.getHeader("ETag")).isEqualTo(etag);
    }

    @ParameterizedTest
    @CsvSource({"/partnerskap/, /partnerskap", "/en/, /en", "/en/om/, /en/om"})
    void oneSlashTooManyLeadsToThePage(String address, String page) throws Exception {
        MockHttpServletResponse answer = open(address);
        assertThat(answer.getStatus()).isEqualTo(301);
        assertThat(answer.getHeader("Location")).endsWith(page);
    }

    @Test
    void theLanguageLinkKeepsTheQuestionAndNothingElse() throws Exception {
        String html = open("/partnerskap?tema=idrott&token=hemligt").getContentAsString();
        assertThat(html).contains("href=\"/en/partnerskap?tema=idrott\"").doesNotContain("hemligt");
    }

    private void assertPublic(String page, String language) throws Exception {
        MvcResult result =
                mvc.perform(get(page).header("Accept-Language", "de")).andReturn();
        MockHttpServletResponse answer = result.getResponse();
        assertThat(answer.getStatus()).as(page).isEqualTo(200);
        assertThat(answer.getHeaderNames()).doesNotContain("Set-Cookie", "Vary");
        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "script-src");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("public, max-age=30");
        assertThat(answer.getContentAsString())
                .contains("<html lang=\"" + language + "\">", "hreflang=\"sv\"", "hreflang=\"en\"", "rel=\"canonical\"")
                .containsOnlyOnce("<h1")
                .containsOnlyOnce("<main")
                .doesNotContain("<script", " style=", "??");
    }

    private MockHttpServletResponse open(String page) throws Exception {
        return mvc.perform(get(URI.create(page))).andReturn().getResponse();
    }
}
