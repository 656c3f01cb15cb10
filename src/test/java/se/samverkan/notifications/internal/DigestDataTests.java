package se.samverkan.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.samverkan.CaseStory;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.MyAccount;
import se.samverkan.access.People;
import se.samverkan.access.PersonId;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.Conversation;
import se.samverkan.notifications.Delivery;
import se.samverkan.notifications.NoticeCategory;
import se.samverkan.notifications.Notices;
import se.samverkan.runtime.PortalClock;

/** The morning mail: one a person and day, what is unread, under the case it belongs to. */
@DataTest
class DigestDataTests {

    private static final Instant SATURDAY = Instant.parse("2030-01-05T06:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);

    @Autowired
    Digests digests;

    @Autowired
    ChoiceStore choices;

    @Autowired
    Notices notices;

    @Autowired
    MyAccount account;

    @Autowired
    CaseStory story;

    @Autowired
    Someone someone;

    @Autowired
    People people;

    @Autowired
    Conversation conversation;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private CaseId caseId;
    private PersonId owner;

    @BeforeEach
    void somebodyWhoReadsInTheMorning() {
        caseId = story.received("Morgonläsning");
        owner = story.head(caseId).submittedBy();
        choices.put(owner, NoticeCategory.MESSAGE, Delivery.DIGEST);
    }

    @Test
    void oneMailTellsAllOfItUnderTheCase() {
        written("Hej");
        written("Hej igen");
        digests.send(owner, MONDAY);
        List<Map<String, Object>> mails = digestsOf(owner);
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().get("subject")).isEqualTo("2 saker att läsa i portalen");
        assertThat(mails.getFirst().get("body_text").toString())
                .contains("Morgonläsning", "Nytt meddelande i", "/app/arenden/" + caseId.value(), "/app/notiser/val")
                .doesNotContain("Hej igen", "null");
        assertThat(mails.getFirst().get("body_html").toString()).contains("Morgonläsning", "Exempelföreningen");
    }

    @Test
    void aSecondRunOfTheSameMorningSendsNothing() {
        written("Hej");
        digests.send(owner, MONDAY);
        written("Efteråt");
        digests.send(owner, MONDAY);
        assertThat(digestsOf(owner)).hasSize(1);
        digests.send(owner, MONDAY.plusDays(1));
        assertThat(digestsOf(owner)).hasSize(2);
    }

    @Test
    void whatWasInterruptedIsSentWholeAndOnce() {
        written("Hej");
        transaction.executeWithoutResult(status -> {
            digests.send(owner, MONDAY);
            status.setRollbackOnly();
        });
        assertThat(digestsOf(owner)).isEmpty();
        digests.send(owner, MONDAY);
        assertThat(digestsOf(owner)).hasSize(1);
    }

    @Test
    void whoHasReadEverythingGetsNoMail() {
        written("Hej");
        someone.signedInAs(owner, notices::readAll);
        digests.send(owner, MONDAY);
        assertThat(digestsOf(owner)).isEmpty();
    }

    @Test
    void itIsWrittenInTheLanguageOfItsReader() {
        someone.signedInAs(owner, () -> account.describe("Early Reader", Locale.ENGLISH));
        written("Hej");
        digests.send(owner, MONDAY);
        assertThat(digestsOf(owner).getFirst().get("subject")).isEqualTo("One thing to read in the portal");
    }

    @Test
    void nothingIsSentAtTheWeekend() {
        written("Hej");
        PortalClock.asOf(SATURDAY, digests::sendAll);
        assertThat(digestsOf(owner)).isEmpty();
        PortalClock.asOf(SATURDAY.plusSeconds(2 * 86_400), digests::sendAll);
        assertThat(digestsOf(owner)).hasSize(1);
    }

    @Test
    void sevenIsSevenInSummerAndInWinter() {
        assertThat(DigestJob.MORNING.getInitialExecutionTime(Instant.parse("2026-10-24T12:00:00Z")))
                .isEqualTo(Instant.parse("2026-10-25T06:00:00Z"));
        assertThat(DigestJob.MORNING.getInitialExecutionTime(Instant.parse("2026-10-23T12:00:00Z")))
                .isEqualTo(Instant.parse("2026-10-24T05:00:00Z"));
        assertThat(DigestJob.MORNING.getInitialExecutionTime(Instant.parse("2027-03-27T12:00:00Z")))
                .isEqualTo(Instant.parse("2027-03-28T05:00:00Z"));
    }

    private void written(String text) {
        someone.signedInAs(story.dutyOfficer(), () -> conversation.write(caseId, text));
    }

    private List<Map<String, Object>> digestsOf(PersonId person) {
        return jdbc.sql("select * from mail where template = 'digest' and to_address = ? order by created_at")
                .param(people.get(person).email())
                .query()
                .listOfRows();
    }
}
