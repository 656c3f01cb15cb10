package se.samverkan.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import se.samverkan.CountedStatements;
import se.samverkan.DataTest;

@DataTest
class GuidePagesDataTests {

    private static final String GRANT = "/vagledning?vilka=forening&behov=verksamhet&omrade=aldre";

    @Autowired
    MockMvc mvc;

    @Test
    void answersStandInTheAddressAndLeadToAnAdvice() throws Exception {
        assertThat(html("/vagledning"))
                .contains("Vilka är ni?", "name=\"vilka\"")
                .doesNotContain("type=\"hidden\"");
        assertThat(html("/vagledning?vilka=forening"))
                .contains("Vad behöver ni mest?", "type=\"hidden\" name=\"vilka\" value=\"forening\"")
                .contains("href=\"/en/vagledning?vilka=forening\"");
        assertThat(html(GRANT)).contains("Sök bidrag", "Gör så här", "href=\"/vagledning?vilka=forening\"");
        assertThat(html("/en" + GRANT)).contains("Apply for a grant", "What to do");
    }

    @Test
    void whatCannotBeReadIsPassedOverAndNeverShown() throws Exception {
        assertThat(html("/vagledning?vilka=%22%3E%3Cscript%3E&token=hemligt&x=%00"))
                .contains("Vilka är ni?")
                .doesNotContain("<script", "hemligt");
    }

    @Test
    void aPageThatIsKeptCostsNoStatement() throws Exception {
        html(GRANT);
        assertThat(CountedStatements.of(() -> html(GRANT))).isZero();
    }

    @Test
    void differentAnswersAreDifferentPages() throws Exception {
        assertThat(html("/vagledning?vilka=foretag")).isNotEqualTo(html("/vagledning?vilka=personer"));
    }

    private String html(String page) {
        try {
            MockHttpServletResponse answer =
                    mvc.perform(get(URI.create(page))).andReturn().getResponse();
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getHeader("Set-Cookie")).isNull();
            return answer.getContentAsString();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
