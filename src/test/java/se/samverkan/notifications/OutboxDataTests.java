package se.samverkan.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.samverkan.CaseStory;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.People;
import se.samverkan.access.PersonId;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.Conversation;
import se.samverkan.organisations.AssociationId;
import se.samverkan.runtime.CaughtMail;
import se.samverkan.runtime.MailCatcher;
import se.samverkan.submissions.DraftId;

/** Mail over real SMTP: what was committed is sent, what was rolled back is not, and nothing in a name is a header. */
@DataTest
class OutboxDataTests {

    @Autowired
    CaseStory story;

    @Autowired
    Someone someone;

    @Autowired
    People people;

    @Autowired
    Conversation conversation;

    @Autowired
    MailCatcher catcher;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theReceiptArrivesWithNumberInTextAndHtml() {
        CaseId id = story.received("Mejlat ärende");
        PersonId owner = story.head(id).submittedBy();
        CaughtMail mail = arrived(people.get(owner).email(), "tagit emot");
        String number = story.head(id).number().toString();
        assertThat(mail.subject()).contains(number);
        assertThat(mail.text()).contains(number).contains("/app/arenden/" + id.value());
        assertThat(mail.html()).contains(number).contains("lang=\"sv\"");
    }

    @Test
    void aMailOfSomethingThatWasRolledBackDoesNotExist() {
        PersonId owner = someone.person("Ångrad");
        AssociationId association = someone.association(owner, "Exempelföreningen " + UUID.randomUUID());
        DraftId draft = story.draft(owner, association, "Rullas tillbaka");
        transaction.executeWithoutResult(status -> {
            story.submit(owner, draft);
            status.setRollbackOnly();
        });
        assertThat(count(
                        "select count(*) from mail where to_address = ?",
                        people.get(owner).email()))
                .isZero();
        assertThat(count(
                        "select count(*) from scheduled_tasks where task_name = 'send-mail' and task_instance not in"
                                + " (select id from mail) and ? <> ''",
                        "x"))
                .isZero();
    }

    @Test
    void hostileWordsInATitleAddNoHeader() {
        CaseId id = story.received("Hej\r\nBcc: offer@example.org <script>alert(1)</script>");
        PersonId owner = story.head(id).submittedBy();
        CaughtMail mail = arrived(people.get(owner).email(), "tagit emot");
        assertThat(mail.subject()).doesNotContain("\n");
        assertThat(mail.html()).doesNotContain("<script>").contains("&lt;script&gt;");
        assertThat(catcher.received()).noneMatch(any -> any.to().contains("offer@example.org"));
    }

    @Test
    void aMessageItselfStaysInThePortal() {
        CaseId id = story.received("Förtroligt");
        PersonId officer = story.dutyOfficer();
        someone.signedInAs(officer, () -> conversation.write(id, "KANARIE i meddelandet"));
        CaughtMail mail = arrived(people.get(story.head(id).submittedBy()).email(), "Nytt meddelande");
        assertThat(mail.text()).doesNotContain("KANARIE");
    }

    private CaughtMail arrived(String address, String subject) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> catcher.received().stream()
                                .filter(mail -> mail.to().contains(address))
                                .filter(mail -> mail.subject().contains(subject))
                                .findFirst()
                                .orElse(null),
                        found -> found != null);
    }

    private int count(String sql, String value) {
        return jdbc.sql(sql).param(value).query(Integer.class).single();
    }
}
