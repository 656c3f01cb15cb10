package se.samverkan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
class ForgottenPasswordsDataTests {

    private static final String OTHER = "nio små gula ankor";

    private final String email = TestPersons.newEmail();
    private Visitor visitor;

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void somebodyHasAnAccount() {
        accounts.createVerified("Siv Testlund", email, TestPersons.PASSWORD, Locale.of("sv"));
        visitor = new Visitor(mvc);
    }

    @Test
    void theAnswerDoesNotTellWhetherTheAddressHasAnAccount() throws Exception {
        MockHttpServletResponse known = forgot(email);
        MockHttpServletResponse unknown = forgot(TestPersons.newEmail());
        assertThat(known.getRedirectedUrl())
                .isEqualTo(unknown.getRedirectedUrl())
                .isEqualTo("/konto/glomt?skickat");
        assertThat(mails()).extracting(AccountMailRequested::template).containsExactly("reset");
    }

    @Test
    void aNewPasswordEndsAllSessionsAndTheLink() throws Exception {
        Visitor thief = new Visitor(mvc);
        thief.signIn(email, TestPersons.PASSWORD);
        forgot(email);
        String token = Pages.token(mails().getLast());
        assertThat(reset(token, OTHER).getRedirectedUrl()).isEqualTo("/konto/logga-in?bytt");
        assertThat(thief.signedIn()).isFalse();
        assertThat(thief.signIn(email, TestPersons.PASSWORD).getResponse().getStatus())
                .isEqualTo(422);
        assertThat(visitor.signIn(email, OTHER).getResponse().getRedirectedUrl())
                .isEqualTo("/app");
        assertThat(reset(token, "åtta stora gröna ankor").getStatus()).isEqualTo(410);
    }

    @Test
    void oneUsedLinkEndsTheOthersOfThatPerson() throws Exception {
        forgot(email);
        forgot(email);
        reset(Pages.token(mails().getLast()), OTHER);
        assertThat(reset(Pages.token(mails().getFirst()), "åtta stora gröna ankor")
                        .getStatus())
                .isEqualTo(410);
    }

    @Test
    void aWeakPasswordDoesNotUseTheLinkUp() throws Exception {
        forgot(email);
        String token = Pages.token(mails().getLast());
        MockHttpServletResponse refused = reset(token, "lösenord1234");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("href=\"#password\"", token)
                .doesNotContain("lösenord1234");
        assertThat(reset(token, OTHER).getRedirectedUrl()).isEqualTo("/konto/logga-in?bytt");
    }

    private MockHttpServletResponse forgot(String address) throws Exception {
        return visitor.send("/konto/glomt", "email", address).getResponse();
    }

    private MockHttpServletResponse reset(String token, String password) throws Exception {
        return visitor.send("/konto/nytt-losenord", "token", token, "password", password)
                .getResponse();
    }

    private List<AccountMailRequested> mails() {
        return events.stream(AccountMailRequested.class).toList();
    }
}
