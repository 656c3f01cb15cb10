package se.samverkan.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.People;
import se.samverkan.access.PersonDetails;
import se.samverkan.access.PersonId;
import se.samverkan.notifications.Delivery;
import se.samverkan.notifications.NoticeCategory;

/** One letter, one call: a notice for everybody, and mail as each has chosen where she may choose. */
@DataTest
class OutboxChoicesDataTests {

    @Autowired
    Outbox outbox;

    @Autowired
    ChoiceStore choices;

    @Autowired
    People people;

    @Autowired
    Someone someone;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private PersonDetails reader;

    @BeforeEach
    void somebody() {
        PersonId id = someone.person("Läsa Lagom");
        reader = people.get(id);
    }

    @Test
    void whoHasChosenNothingGetsNoticeAndMail() {
        send(NoticeCategory.MESSAGE);
        assertThat(notices()).containsExactly(Map.entry("MAIL", "Nytt meddelande i 2026-1"));
        assertThat(mails()).isEqualTo(1);
    }

    @Test
    void whoHasChosenTheDigestGetsNoMailNow() {
        choices.put(reader.id(), NoticeCategory.MESSAGE, Delivery.DIGEST);
        send(NoticeCategory.MESSAGE);
        assertThat(notices()).extracting(Map.Entry::getKey).containsExactly("DIGEST");
        assertThat(mails()).isZero();
    }

    @Test
    void whoHasChosenOnlyThePortalGetsNoMailAtAll() {
        choices.put(reader.id(), NoticeCategory.MESSAGE, Delivery.APP);
        send(NoticeCategory.MESSAGE);
        send(NoticeCategory.STATUS);
        assertThat(notices()).extracting(Map.Entry::getKey).containsExactlyInAnyOrder("APP", "MAIL");
        assertThat(mails()).isEqualTo(1);
    }

    @Test
    void aDecisionIsMailedWhateverIsChosen() {
        choices.put(reader.id(), NoticeCategory.DECISION, Delivery.APP);
        choices.put(reader.id(), NoticeCategory.ACCOUNT, Delivery.APP);
        send(NoticeCategory.DECISION);
        send(NoticeCategory.ACCOUNT);
        assertThat(mails()).isEqualTo(2);
    }

    @Test
    void eachReadsHerOwnLanguage() {
        PersonDetails english = new PersonDetails(reader.id(), reader.name(), reader.email(), Locale.ENGLISH);
        transaction.executeWithoutResult(status -> outbox.send(
                List.of(english, reader),
                Letter.of(NoticeCategory.MESSAGE, "case.message", language -> List.of("2026-1", language.toString()))));
        assertThat(notices())
                .extracting(Map.Entry::getValue)
                .containsExactlyInAnyOrder("New message in 2026-1", "Nytt meddelande i 2026-1");
    }

    @Test
    void aLinkThatLetsItsBearerInLeavesNoNotice() {
        transaction.executeWithoutResult(status -> outbox.send(new SecretLetter(
                reader.email(),
                reader.name(),
                reader.language(),
                "account.reset",
                List.of(),
                "https://example.org/x")));
        assertThat(notices()).isEmpty();
        assertThat(mails()).isEqualTo(1);
    }

    @Test
    void nothingIsToldOutsideATransaction() {
        assertThatThrownBy(
                        () -> outbox.send(List.of(reader), Letter.of(NoticeCategory.MESSAGE, "case.message", "1", "2")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private void send(NoticeCategory category) {
        transaction.executeWithoutResult(
                status -> outbox.send(List.of(reader), Letter.of(category, "case.message", "2026-1", "En rubrik")));
    }

    private List<Map.Entry<String, String>> notices() {
        return jdbc.sql("select delivery, subject from notice where person_id = ? order by created_at, id")
                .param(reader.id().value())
                .query((row, n) -> Map.entry(row.getString("delivery"), row.getString("subject")))
                .list();
    }

    private int mails() {
        return jdbc.sql("select count(*) from mail where to_address = ?")
                .param(reader.email())
                .query(Integer.class)
                .single();
    }
}
