package se.samverkan.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import se.samverkan.CaseStory;
import se.samverkan.CountedStatements;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.notifications.MailFilter;
import se.samverkan.notifications.MailPage;
import se.samverkan.notifications.MailRow;
import se.samverkan.notifications.MailState;
import se.samverkan.notifications.Mails;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.Associations;
import se.samverkan.organisations.ProtectedDetails;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Utc;

/** The administrator's list of mails: found, paged, sent again; what is given up is seen on the case. */
@DataTest
class MailsDataTests {

    private static final String ERROR = "550 no such user";

    @Autowired
    Mails mails;

    @Autowired
    MailSending sending;

    @Autowired
    NoticeCleaning cleaning;

    @Autowired
    CaseStory story;

    @Autowired
    Someone someone;

    @Autowired
    Associations associations;

    @Autowired
    ProtectedDetails details;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final String address = "liam-" + UUID.randomUUID() + "@example.org";
    private PersonId administrator;

    @BeforeEach
    void anAdministrator() {
        administrator = someone.staff(StaffRole.ADMINISTRATOR, story.networkUnit());
    }

    @Test
    void onlyAnAdministratorSeesTheList() {
        PersonId officer = story.dutyOfficer();
        assertThatThrownBy(() -> someone.signedInAs(officer, () -> mails.page(MailFilter.ALL, null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> someone.signedInAs(officer, () -> mails.sendAgain(List.of(UUID.randomUUID()))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void eachFilterNarrows() {
        UUID sent = mail("SENT", "case.decided", "2020-03-05T22:30:00Z", null);
        UUID failed = mail("FAILED", "case.closed", "2020-03-05T23:30:00Z", null);
        assertThat(found(new MailFilter(null, address, "", null, null))).containsExactly(failed, sent);
        assertThat(found(new MailFilter(MailState.FAILED, address.toUpperCase(Locale.ROOT), "", null, null)))
                .containsExactly(failed);
        assertThat(found(new MailFilter(null, address.substring(0, 30), "case.decided", null, null)))
                .containsExactly(sent);
        LocalDate fifth = LocalDate.of(2020, 3, 5);
        assertThat(found(new MailFilter(null, address, "", fifth, fifth))).containsExactly(sent);
        assertThat(found(new MailFilter(null, address, "", fifth.plusDays(1), null)))
                .containsExactly(failed);
        assertThat(found(new MailFilter(null, "%", "", null, null))).isEmpty();
    }

    @Test
    void aPageIsOneStatementAndTheNextBeginsAfterIt() {
        for (int i = 0; i < 60; i++) {
            mail("SENT", "case.decided", "2020-01-01T00:00:00Z", null);
        }
        MailFilter mine = new MailFilter(null, address, "", null, null);
        someone.inRequest(administrator, () -> {
            MailPage first = mails.page(mine, null);
            MailPage second = mails.page(mine, first.next());
            assertThat(first.rows()).hasSize(50);
            assertThat(second.rows()).hasSize(10).doesNotContainAnyElementsOf(first.rows());
            assertThat(second.next()).isNull();
            assertThat(CountedStatements.of(() -> mails.page(mine, first.next())))
                    .isEqualTo(1);
        });
    }

    @Test
    void severalAreSentAgainButNotThoseThatWaitOrHaveNoText() {
        UUID failed = mail("FAILED", "case.decided", "2020-01-01T00:00:00Z", null);
        UUID sent = mail("SENT", "case.decided", "2020-01-01T00:00:00Z", null);
        UUID waiting = mail("QUEUED", "case.decided", "2020-01-01T00:00:00Z", null);
        UUID forgotten = mail("FAILED", "case.decided", "2020-01-01T00:00:00Z", null);
        jdbc.sql("update mail set body_text = '' where id = ?").param(forgotten).update();
        int again = someone.signedInAs(
                administrator, () -> mails.sendAgain(List.of(failed, sent, waiting, forgotten, UUID.randomUUID())));
        assertThat(again).isEqualTo(2);
        assertThat(sending.olderThan(failed, Duration.ofHours(73))).isFalse();
        assertThat(jdbc.sql(
                                "select count(*) from journal_entry where event = 'mail.sent-again' and subject_id in (?, ?)")
                        .params(failed, sent)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aSecretLinkIsForgottenAlsoWhenItsMailIsGivenUp() {
        UUID secret = mail("QUEUED", "account.reset", clock.instant().toString(), null);
        jdbc.sql("update mail set secret = true where id = ?").param(secret).update();
        sending.failed(secret, 1, new IllegalStateException("451 later"), false);
        assertThat(text(secret)).isNotEmpty();
        sending.failed(secret, 2, new IllegalStateException(ERROR), true);
        assertThat(text(secret)).isEmpty();
    }

    @Test
    void textsAreForgottenWhenTheirTimeIsOutAndTheRowsStay() {
        UUID old = mail("SENT", "case.decided", "2020-01-01T00:00:00Z", null);
        UUID waiting = mail("QUEUED", "case.decided", "2020-01-01T00:00:00Z", null);
        UUID young = mail("SENT", "case.decided", clock.instant().toString(), null);
        cleaning.forgetOld();
        assertThat(text(old)).isEmpty();
        assertThat(text(waiting)).isNotEmpty();
        assertThat(text(young)).isNotEmpty();
    }

    @Test
    void whoeverHandlesTheCaseSeesThatAMailDidNotArrive() {
        CaseId caseId = story.received("Fel adress");
        mail("FAILED", "case.decided", "2020-01-01T00:00:00Z", caseId);
        mail("SENT", "case.closed", "2020-01-01T00:00:00Z", caseId);
        CaseHead head = story.head(caseId);
        List<MailRow> failed = someone.signedInAs(story.dutyOfficer(), () -> mails.failedIn(head));
        assertThat(failed).extracting(MailRow::template).containsExactly("case.decided");
        PersonId elsewhere = someone.staff(StaffRole.CASE_OFFICER, story.networkUnit());
        assertThatThrownBy(() -> someone.signedInAs(elsewhere, () -> mails.failedIn(head)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whereAProtectedAssociationIsReachedIsNotReadFromAMailThatFailed() {
        PersonId owner = someone.person("Skyddad Ägare");
        AssociationId association = someone.association(owner, "Exempeljouren " + UUID.randomUUID());
        CaseId caseId = story.submit(owner, story.draft(owner, association, "Fel adress, skyddad"));
        mail("FAILED", "case.decided", "2020-01-01T00:00:00Z", caseId);
        someone.signedInAs(
                owner,
                () -> details.set(
                        association, true, associations.get(association).version()));
        CaseHead head = story.head(caseId);
        assertThat(someone.signedInAs(story.dutyOfficer(), () -> mails.failedIn(head)))
                .singleElement()
                .satisfies(mail -> assertThat(mail.toString()).doesNotContain(address, "Liam"));
    }

    private List<UUID> found(MailFilter filter) {
        return someone.signedInAs(administrator, () -> mails.page(filter, null).rows()).stream()
                .map(MailRow::id)
                .toList();
    }

    /** A row of its own without a job, so that nothing is really sent. */
    private UUID mail(String state, String template, String at, @Nullable CaseId caseId) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into mail (id, to_address, to_name, template, subject, body_text, body_html, secret, state,
                    attempts, last_error, created_at, case_id)
                values (?, ?, 'Liam', ?, 'Ämne', 'Text', '<p>Text</p>', false, ?, 1, ?, ?, ?)
                """)
                .params(Arrays.asList(
                        id,
                        address,
                        template,
                        state,
                        state.equals("FAILED") ? ERROR : null,
                        Utc.toDb(Instant.parse(at)),
                        caseId == null ? null : caseId.value()))
                .update();
        return id;
    }

    private String text(UUID id) {
        return jdbc.sql("select body_text from mail where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}
