package se.samverkan.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import se.samverkan.CaseStory;
import se.samverkan.CountedStatements;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.Conversation;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;

/** What a person has been told: hers alone, read when its page is opened, in pages that cost one statement. */
@DataTest
class NoticesDataTests {

    @Autowired
    Notices notices;

    @Autowired
    NoticeChoices choices;

    @Autowired
    CaseStory story;

    @Autowired
    Someone someone;

    @Autowired
    Conversation conversation;

    @Autowired
    JdbcClient jdbc;

    private CaseId caseId;
    private PersonId owner;
    private PersonId officer;

    @BeforeEach
    void aCaseOfWhichThereIsSomethingToTell() {
        caseId = story.received("Att få veta");
        owner = story.head(caseId).submittedBy();
        officer = story.dutyOfficer();
    }

    @Test
    void newestComesFirstAndIsUnread() {
        someone.signedInAs(officer, () -> conversation.write(caseId, "Hej"));
        List<NoticeRow> rows = mine(true);
        assertThat(rows)
                .extracting(NoticeRow::category)
                .containsExactly(NoticeCategory.MESSAGE, NoticeCategory.DECISION);
        assertThat(rows).noneMatch(NoticeRow::read);
        assertThat(rows).extracting(NoticeRow::page).containsOnly("/app/arenden/" + caseId.value());
    }

    @Test
    void whoOpensTheCaseHasReadWhatWasToldOfIt() {
        CaseId other = story.received("Ett annat");
        someone.signedInAs(owner, () -> {
            assertThat(notices.opened("app/arenden/" + other.value())).isEqualTo(1);
            assertThat(notices.opened("app/arenden/" + caseId.value())).isZero();
        });
        assertThat(mine(true)).isEmpty();
        assertThat(mine(false)).hasSize(1).allMatch(NoticeRow::read);
    }

    @Test
    void openingAPageCostsOneStatementWhenNothingLedThere() {
        someone.inRequest(
                owner,
                () -> assertThat(CountedStatements.of(() -> notices.opened("app/inkorg")))
                        .isEqualTo(1));
    }

    @Test
    void markingWorksBothWays() {
        NoticeId id = mine(true).getFirst().id();
        someone.signedInAs(owner, () -> notices.read(id));
        assertThat(mine(true)).isEmpty();
        someone.signedInAs(owner, () -> notices.unread(id));
        assertThat(mine(true)).hasSize(1);
        someone.signedInAs(owner, notices::readAll);
        assertThat(mine(true)).isEmpty();
    }

    @Test
    void othersNoticesDoNotExist() {
        NoticeId id = mine(true).getFirst().id();
        PersonId stranger = someone.person("Nyfiken");
        someone.signedInAs(stranger, () -> {
            assertThat(notices.page(false, null).rows()).isEmpty();
            assertThatThrownBy(() -> notices.read(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> notices.unread(new NoticeId(UUID.randomUUID())))
                    .isInstanceOf(NotFound.class);
            notices.readAll();
            assertThat(notices.opened("app/arenden/" + caseId.value())).isZero();
        });
        assertThat(mine(true)).hasSize(1);
    }

    @Test
    void nobodyReadsThemWithoutSigningIn() {
        assertThatThrownBy(() -> notices.page(false, null))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        for (int i = 0; i < 65; i++) {
            jdbc.sql("""
                    insert into notice (id, person_id, category, template, subject, body, delivery, created_at)
                    values (?, ?, 'MESSAGE', 'case.message', ?, '', 'APP', '2020-01-01')
                    """)
                    .params(UUID.randomUUID(), owner.value(), "Nummer " + i)
                    .update();
        }
        someone.inRequest(owner, () -> {
            NoticePage first = notices.page(false, null);
            NoticePage second = notices.page(false, first.next());
            NoticePage third = notices.page(false, second.next());
            assertThat(first.rows()).hasSize(30);
            assertThat(third.next()).isNull();
            assertThat(List.of(first, second, third))
                    .flatExtracting(NoticePage::rows)
                    .extracting(NoticeRow::id)
                    .doesNotHaveDuplicates()
                    .hasSize(66);
            assertThat(CountedStatements.of(() -> notices.page(true, first.next())))
                    .isEqualTo(1);
        });
    }

    @Test
    void choicesAreKeptAndStartAtMail() {
        someone.signedInAs(owner, () -> {
            assertThat(choices.mine()).containsEntry(NoticeCategory.STATUS, Delivery.MAIL);
            choices.choose(Map.of(NoticeCategory.STATUS, Delivery.DIGEST, NoticeCategory.MESSAGE, Delivery.APP));
            choices.choose(Map.of(NoticeCategory.STATUS, Delivery.APP));
            assertThat(choices.mine())
                    .containsEntry(NoticeCategory.STATUS, Delivery.APP)
                    .containsEntry(NoticeCategory.MESSAGE, Delivery.APP)
                    .containsEntry(NoticeCategory.REMINDER, Delivery.MAIL);
        });
    }

    @Test
    void whatHoldsADeadlineCannotBeTurnedOff() {
        assertThatThrownBy(() ->
                        someone.signedInAs(owner, () -> choices.choose(Map.of(NoticeCategory.DECISION, Delivery.APP))))
                .isInstanceOf(Refused.class);
    }

    private List<NoticeRow> mine(boolean onlyUnread) {
        return someone.signedInAs(owner, () -> notices.page(onlyUnread, null).rows());
    }
}
