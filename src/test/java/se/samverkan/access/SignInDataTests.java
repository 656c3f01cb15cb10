package se.samverkan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import se.samverkan.DataTest;

@DataTest
@RecordApplicationEvents
class SignInDataTests {

    private static final String PASSWORD = TestPersons.PASSWORD;

    private final String email = TestPersons.newEmail();
    private PersonId person;
    private Visitor visitor;

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void somebodyHasAnAccount() {
        person = accounts.createVerified("Siv Testlund", email, PASSWORD, Locale.of("sv"));
        visitor = new Visitor(mvc);
    }

    @Test
    void theRightPasswordLeadsToTheApp() throws Exception {
        MockHttpServletResponse answer =
                visitor.signIn(email.toUpperCase(Locale.ROOT) + " ", PASSWORD).getResponse();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/app");
        assertThat(visitor.signedIn()).isTrue();
    }

    @Test
    void theSessionIsANewOneAfterwards() throws Exception {
        visitor.open("/konto/logga-in");
        String before = visitor.session().getId();
        visitor.signIn(email, PASSWORD);
        assertThat(visitor.session().getId()).isNotEqualTo(before);
    }

    @Test
    void somebodyWhoWantedAPageOfTheAppGetsThere() throws Exception {
        visitor.open("/app/inkorg?visa=mina");
        assertThat(visitor.signIn(email, PASSWORD).getResponse().getRedirectedUrl())
                .isEqualTo("/app/inkorg?visa=mina");
    }

    @Test
    void aPageOutsideTheAppIsNotGoneBackTo() throws Exception {
        visitor.open("/filer/1?x=//example.net");
        assertThat(visitor.signIn(email, PASSWORD).getResponse().getRedirectedUrl())
                .isEqualTo("/app");
    }

    @Test
    void guessingHasToWaitAndIsToldHowLong() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(visitor.signIn(email, "fel lösenord här").getResponse().getStatus())
                    .isEqualTo(422);
        }
        MockHttpServletResponse refused = visitor.signIn(email, PASSWORD).getResponse();
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isNotBlank();
        assertThat(refused.getContentAsString()).contains("Vänta 15 minuter");
        assertThat(new Visitor(mvc).signIn(email, PASSWORD).getResponse().getRedirectedUrl())
                .isEqualTo("/app");
    }

    @Test
    void theAnswerDoesNotTellWhetherTheAddressIsKnown() throws Exception {
        String known = visitor.signIn(email, "fel lösenord här").getResponse().getContentAsString();
        String unknown = new Visitor(mvc)
                .signIn("x" + email, "fel lösenord här")
                .getResponse()
                .getContentAsString();
        assertThat(Pages.comparable(unknown).replace("x" + email, email)).isEqualTo(Pages.comparable(known));
    }

    @Test
    void keepsTheAddressAndNeverThePassword() throws Exception {
        String page = visitor.signIn(email, "fel lösenord här").getResponse().getContentAsString();
        assertThat(page).contains("value=\"" + email + "\"").doesNotContain("fel lösenord här");
        assertThat(page).contains("href=\"#email\"").contains("<title>Fel: Logga in");
    }

    @Test
    void whoHasNotVerifiedTheAddressIsToldTheSameAndSentANewLink() throws Exception {
        String fresh = TestPersons.newEmail();
        accounts.create(new NewAccount("Ny Person", fresh, PASSWORD, Locale.of("sv")), Visitor.newAddress());
        String wrong = visitor.signIn(fresh, "fel lösenord här").getResponse().getContentAsString();
        String right = visitor.signIn(fresh, PASSWORD).getResponse().getContentAsString();
        assertThat(Pages.comparable(right)).isEqualTo(Pages.comparable(wrong));
        assertThat(events.stream(AccountMailRequested.class).map(AccountMailRequested::template))
                .containsExactly("verify", "verify");
        assertThat(visitor.signedIn()).isFalse();
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        visitor.signIn(email, PASSWORD);
        assertThat(visitor.send("/konto/logga-ut").getResponse().getRedirectedUrl())
                .isEqualTo("/");
        assertThat(visitor.signedIn()).isFalse();
    }

    @Test
    void nobodyIsBecomeWithoutPasswordOutsideTheDemonstration() throws Exception {
        assertThat(visitor.send("/konto/demo", "personId", person.value().toString())
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(visitor.signedIn()).isFalse();
    }
}
