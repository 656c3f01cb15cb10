package se.samverkan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import se.samverkan.DataTest;

/** The two faces: what a visitor of the site gets, and what nobody gets without signing in. */
@DataTest
class FacesDataTests {

    @Autowired
    MockMvc mvc;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en", "/partnerskap", "/finns-inte", "/assets/site/site.css"})
    void theSiteHasNoSessionNoCookieAndAStrictPolicy(String page) throws Exception {
        var result = mvc.perform(get(page)).andReturn();
        MockHttpServletResponse answer = result.getResponse();
        assertThat(answer.getHeaders("Set-Cookie")).isEmpty();
        assertThat(answer.getCookies()).isEmpty();
        assertThat(result.getRequest().getSession(false)).isNull();
        assertStrict(answer);
        assertThat(answer.getHeader("Cache-Control")).isNotEqualTo("no-cache, no-store, max-age=0, must-revalidate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/konto/logga-in", "/en/konto/logga-in", "/konto/skapa", "/en/konto/glomt"})
    void theAccountPagesHaveTheSamePolicyAndAreNotKept(String page) throws Exception {
        MockHttpServletResponse answer = mvc.perform(get(page)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertStrict(answer);
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getContentAsString()).containsOnlyOnce("<h1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app", "/app/inkorg", "/filer/1", "/forhandsvisning/partnerskap/1"})
    void whatIsNotPublicLeadsToTheSignInPage(String page) throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(get(page).header("Accept", "text/html")).andReturn().getResponse();
        assertThat(answer.getRedirectedUrl()).endsWith("/konto/logga-in");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("frame-ancestors 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/partnerskap", "/VAADIN/x"})
    void nothingOnTheSiteCanBeChanged(String page) throws Exception {
        assertThat(mvc.perform(post(page)).andReturn().getResponse().getStatus())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/health/db"})
    void ofTheOperationOnlyHealthIsSeen(String page) throws Exception {
        assertThat(mvc.perform(get(page)).andReturn().getResponse().getStatus()).isEqualTo(403);
    }

    @Test
    void aFormFromElsewhereIsRefusedAndAForgottenOneExplained() throws Exception {
        MockHttpServletResponse answer = mvc.perform(post("/en/konto/logga-in")
                        .param("email", TestPersons.newEmail())
                        .param("password", TestPersons.PASSWORD))
                .andReturn()
                .getResponse();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/en/konto/logga-in?utgangen");
    }

    private static void assertStrict(MockHttpServletResponse answer) {
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
    }
}
