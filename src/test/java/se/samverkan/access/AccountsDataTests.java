package se.samverkan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import se.samverkan.DataTest;

@DataTest
@RecordApplicationEvents
class AccountsDataTests {

    private static final String PASSWORD = TestPersons.PASSWORD;

    private final String email = TestPersons.newEmail();
    private Visitor visitor;

    @Value("${samverkan.base-url}")
    String baseUrl;

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void somebodyVisits() {
        visitor = new Visitor(mvc);
    }

    @Test
    void fromTheFormToTheApp() throws Exception {
        assertThat(create(email).getRedirectedUrl()).isEqualTo("/konto/skapa?skickat");
        AccountMailRequested mail = mails().getLast();
        assertThat(mail.template()).isEqualTo("verify");
        assertThat(mail.values().get("link")).startsWith(baseUrl + "/konto/bekrafta?token=");
        visitor.send("/konto/bekrafta", "token", Pages.token(mail), "password", PASSWORD);
        assertThat(visitor.signIn(email, PASSWORD).getResponse().getRedirectedUrl())
                .isEqualTo("/app");
    }

    @Test
    void theHostAForgedRequestNamesIsInNoMail() throws Exception {
        mvc.perform(post("/konto/skapa")
                .with(csrf())
                .header("Host", "example.net")
                .header("X-Forwarded-Host", "example.net")
                .param("name", "Ny Person")
                .param("email", email)
                .param("password", PASSWORD));
        assertThat(mails().getLast().values().get("link")).startsWith(baseUrl).doesNotContain("example.net");
    }

    @Test
    void theAnswerDoesNotTellWhetherTheAddressHasAnAccount() throws Exception {
        accounts.createVerified("Siv Testlund", email, PASSWORD, Locale.ENGLISH);
        MockHttpServletResponse known = create(email);
        MockHttpServletResponse unknown = create(TestPersons.newEmail());
        assertThat(known.getStatus()).isEqualTo(unknown.getStatus());
        assertThat(known.getRedirectedUrl()).isEqualTo(unknown.getRedirectedUrl());
        assertThat(known.getHeaderNames()).isEqualTo(unknown.getHeaderNames());
        assertThat(mails()).extracting(AccountMailRequested::template).containsExactly("known-address", "verify");
        assertThat(people.byEmail(email).orElseThrow().name()).isEqualTo("Siv Testlund");
    }

    @Test
    void aFormWithProblemsComesBackWithThemAndWithoutThePassword() throws Exception {
        MockHttpServletResponse answer = visitor.send(
                        "/konto/skapa", "name", " ", "email", "inte en adress", "password", "kort")
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("href=\"#name\"", "href=\"#email\"", "href=\"#password\"", "value=\"inte en adress\"")
                .contains("aria-invalid=\"true\"", "autocomplete=\"new-password\"")
                .doesNotContain("kort\"");
        assertThat(mails()).isEmpty();
    }

    @Test
    void aLinkIsOnlyShownByOpeningItAndWorksOnce() throws Exception {
        create(email);
        String token = Pages.token(mails().getLast());
        assertThat(visitor.open("/konto/bekrafta?token=" + token).getResponse().getStatus())
                .isEqualTo(200);
        assertThat(visitor.open("/konto/bekrafta?token=" + token).getResponse().getStatus())
                .isEqualTo(200);
        assertThat(visitor.send("/konto/bekrafta", "token", token, "password", PASSWORD)
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/konto/logga-in?bekraftat");
        assertThat(visitor.send("/konto/bekrafta", "token", token, "password", PASSWORD)
                        .getResponse()
                        .getStatus())
                .isEqualTo(410);
        assertThat(visitor.open("/konto/bekrafta?token=" + token).getResponse().getStatus())
                .isEqualTo(410);
    }

    @Test
    void aLinkDiesOfAge() throws Exception {
        create(email);
        jdbc.sql("update account_link set expires_at = utc_timestamp(6) - interval 1 second where person_id = ?")
                .param(people.byEmail(email).orElseThrow().id().value())
                .update();
        assertThat(visitor.send("/konto/bekrafta", "token", Pages.token(mails().getLast()), "password", PASSWORD)
                        .getResponse()
                        .getStatus())
                .isEqualTo(410);
    }

    @Test
    void aLinkForOnePurposeIsNoneForAnother() throws Exception {
        create(email);
        assertThat(visitor.open("/konto/nytt-losenord?token=" + Pages.token(mails().getLast()))
                        .getResponse()
                        .getStatus())
                .isEqualTo(410);
    }

    @Test
    void whoTakesSomebodysAddressFirstGetsNothingWhenTheOwnerConfirms() throws Exception {
        accounts.create(new NewAccount("Inkräktare", email, "inkräktarens egna ord", Locale.of("sv")), "10.0.0.1");
        String intruders = Pages.token(mails().getLast());
        create(email);
        String owners = Pages.token(mails().getLast());
        assertThat(visitor.send("/konto/bekrafta", "token", intruders)
                        .getResponse()
                        .getStatus())
                .isEqualTo(410);
        visitor.send("/konto/bekrafta", "token", owners, "password", PASSWORD);
        assertThat(visitor.signIn(email, "inkräktarens egna ord").getResponse().getStatus())
                .isEqualTo(422);
        assertThat(visitor.signIn(email, PASSWORD).getResponse().getRedirectedUrl())
                .isEqualTo("/app");
    }

    @Test
    void whoConfirmsALinkWithoutItsPasswordActivatesNothing() throws Exception {
        create(email);
        accounts.create(new NewAccount("Inkräktare", email, "inkräktarens egna ord", Locale.of("sv")), "10.0.0.2");
        String intruders = Pages.token(mails().getLast());
        assertThat(visitor.send("/konto/bekrafta", "token", intruders, "password", PASSWORD)
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        assertThat(visitor.signIn(email, "inkräktarens egna ord").getResponse().getRedirectedUrl())
                .isNotEqualTo("/app");
    }

    @Test
    void mailsToOneAddressAreFew() throws Exception {
        for (int i = 0; i < 3; i++) {
            create(email);
        }
        assertThat(create(email).getStatus()).isEqualTo(429);
        assertThat(mails()).hasSize(3);
    }

    @Test
    void englishPagesLeadToEnglishPagesAndMails() throws Exception {
        assertThat(visitor.send("/en/konto/skapa", "name", "Ann", "email", email, "password", PASSWORD)
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/en/konto/skapa?skickat");
        assertThat(mails().getLast().language()).isEqualTo(Locale.ENGLISH);
        assertThat(mails().getLast().values().get("link")).contains("/en/konto/bekrafta");
    }

    private MockHttpServletResponse create(String address) throws Exception {
        return visitor.send("/konto/skapa", "name", "Ny Person", "email", address, "password", PASSWORD)
                .getResponse();
    }

    private List<AccountMailRequested> mails() {
        return events.stream(AccountMailRequested.class).toList();
    }
}
