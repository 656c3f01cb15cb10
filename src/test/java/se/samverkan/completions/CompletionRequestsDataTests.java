package se.samverkan.completions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverkan.CaseStory;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.casework.AppealType;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.Cases;
import se.samverkan.casework.DecisionForm;
import se.samverkan.casework.DecisionOutcome;
import se.samverkan.casework.MyCases;
import se.samverkan.casework.Waiting;
import se.samverkan.completions.internal.CompletionRows;
import se.samverkan.completions.internal.Reminders;
import se.samverkan.runtime.PortalClock;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;

@DataTest
class CompletionRequestsDataTests {

    @Autowired
    CaseStory story;

    @Autowired
    Someone someone;

    @Autowired
    CompletionRequests requests;

    @Autowired
    CompletionRows rows;

    @Autowired
    Reminders reminders;

    @Autowired
    Cases cases;

    @Autowired
    MyCases myCases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private CaseId id;
    private PersonId officer;
    private PersonId owner;

    @BeforeEach
    void aCaseThatIsBeingHandled() {
        id = story.received("Något saknas " + UUID.randomUUID());
        officer = story.dutyOfficer();
        owner = story.head(id).submittedBy();
        someone.signedInAs(officer, () -> cases.take(id, version()));
    }

    @Test
    void askingStopsTheClockAndSaysUntilWhen() {
        ask();
        assertThat(story.head(id).waiting())
                .isEqualTo(new Waiting(Waiting.Kind.APPLICANT, today(), today().plusDays(10)));
        CompletionRequestDetails open =
                someone.signedInAs(owner, () -> requests.openMine(id)).orElseThrow();
        assertThat(open.reason()).isEqualTo("Berätta mer om lokalen.");
        assertThat(open.sections()).hasSize(1);
    }

    @Test
    void theCaseIsNotDecidedWhileTheAssociationMayAnswer() {
        ask();
        refused("completions.obstacle.open", () -> cases.decide(id, decision(), version()));
        someone.signedInAs(owner, () -> requests.answered(id));
        someone.signedInAs(officer, () -> cases.decide(id, decision(), version()));
        assertThat(story.head(id).status().beforeDecision()).isFalse();
    }

    @Test
    void anAnswerStartsTheClockAndIsGivenOnce() {
        ask();
        someone.signedInAs(owner, () -> requests.answered(id));
        assertThat(story.head(id).waiting()).isNull();
        assertThat(someone.signedInAs(owner, () -> requests.openMine(id))).isEmpty();
        assertThatThrownBy(() -> someone.signedInAs(owner, () -> requests.answered(id)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theDatabaseItselfKeepsToOneOpenRequestACase() {
        ask();
        assertThatThrownBy(() ->
                        someone.signedInAs(officer, () -> rows.add(id, "En till", List.of(), today().plusDays(3))))
                .isInstanceOf(DuplicateKeyException.class);
        refused("casework.refused.waiting", () -> requests.ask(id, form(), version()));
    }

    @Test
    void aRequestSaysWhatIsMissingAndWhere() {
        refused(
                "completions.refused.withoutReason",
                () -> requests.ask(id, new CompletionForm(" ", form().sections(), today().plusDays(3)), version()));
        refused(
                "completions.refused.withoutSection",
                () -> requests.ask(
                        id, new CompletionForm("Något", List.of("finns inte"), today().plusDays(3)), version()));
        refused(
                "casework.refused.nextDatePassed",
                () -> requests.ask(
                        id, new CompletionForm("Något", form().sections(), today().minusDays(1)), version()));
    }

    @Test
    void whoeverAsksOnAnOldPictureIsRefusedAndNothingIsAsked() {
        long seen = story.head(id).version();
        PersonId colleague = story.dutyOfficer();
        someone.signedInAs(colleague, () -> cases.take(id, version()));
        assertThatThrownBy(() -> someone.signedInAs(officer, () -> requests.ask(id, form(), seen)))
                .isInstanceOf(Conflict.class);
        assertThat(rows.of(id)).isEmpty();
    }

    @Test
    void onlyThoseWhoHandleTheCaseAskAndOnlyItsAssociationSeesAndAnswers() {
        PersonId elsewhere = someone.staff(StaffRole.CASE_OFFICER, story.unit("utbildningskontoret"));
        assertThatThrownBy(() -> someone.signedInAs(elsewhere, () -> requests.ask(id, form(), version())))
                .isInstanceOfAny(Refused.class, NotFound.class);
        ask();
        PersonId stranger = someone.person("Främling");
        someone.association(stranger, "Exempelföreningen " + UUID.randomUUID());
        assertThatThrownBy(() -> someone.signedInAs(stranger, () -> requests.openMine(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> someone.signedInAs(stranger, () -> requests.answered(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> someone.signedInAs(elsewhere, () -> requests.of(cases.head(id))))
                .isInstanceOf(NotFound.class);
        assertThat(rows.open(id)).isPresent();
    }

    @Test
    void goingOnWithoutAnAnswerIsPossibleWhenTheDayHasPassed() {
        ask();
        refused("completions.refused.notDueYet", () -> requests.goOnWithout(id, "Det räcker.", version()));
        later(11, () -> someone.signedInAs(officer, () -> requests.goOnWithout(id, "Det räcker.", version())));
        assertThat(rows.of(id).getFirst().state()).isEqualTo(CompletionRequestDetails.State.LAPSED);
        assertThat(story.head(id).waiting()).isNull();
    }

    @Test
    void moreTimeMovesTheDayOfTheCaseAndOfTheRequest() {
        ask();
        someone.signedInAs(officer, () -> requests.extend(id, today().plusDays(20), version()));
        assertThat(rows.open(id).orElseThrow().due()).isEqualTo(today().plusDays(20));
        CaseHead head = story.head(id);
        assertThat(head.nextStep()).isNotNull();
        assertThat(head.waiting()).isEqualTo(new Waiting(Waiting.Kind.APPLICANT, today(), today().plusDays(20)));
    }

    @Test
    void moreTimeIsNeverLess() {
        ask();
        LocalDate due = rows.open(id).orElseThrow().due();
        for (LocalDate day : List.of(due, due.minusDays(1))) {
            refused("casework.refused.extendNotLater", () -> requests.extend(id, day, version()));
        }
        assertThat(rows.open(id).orElseThrow().due()).isEqualTo(due);
    }

    @Test
    void nobodyIsAskedInACaseThatTheAssociationHasTakenBack() {
        ask();
        someone.signedInAs(owner, () -> myCases.withdraw(id, "Vi hann inte."));
        assertThat(rows.open(id)).isEmpty();
    }

    @Test
    void theAssociationIsRemindedOnceBeforeTheDayAndTheOfficerToldOnceAfterIt() {
        ask();
        later(5, this::sendAll);
        assertThat(mails("completion.due_soon")).isZero();
        later(7, this::sendAll);
        later(8, this::sendAll);
        assertThat(mails("completion.due_soon")).isEqualTo(1);
        later(11, this::sendAll);
        later(12, this::sendAll);
        assertThat(mails("completion.overdue.staff")).isEqualTo(1);
    }

    private void sendAll() {
        while (reminders.send() > 0) {}
    }

    /** Notices about this case made from the template. */
    private long mails(String template) {
        return jdbc.sql("select count(*) from notice where case_id = ? and template = ?")
                .params(id.value(), template)
                .query(Long.class)
                .single();
    }

    private void later(int days, Runnable work) {
        PortalClock.asOf(clock.instant().plus(Period.ofDays(days)), work);
    }

    private void ask() {
        someone.signedInAs(officer, () -> requests.ask(id, form(), version()));
    }

    private CompletionForm form() {
        String first = someone.signedInAs(officer, () -> requests.askable(cases.head(id)))
                .getFirst()
                .key();
        return new CompletionForm("Berätta mer om lokalen.", List.of(first), today().plusDays(10));
    }

    private DecisionForm decision() {
        return new DecisionForm(
                DecisionOutcome.ANSWERED,
                null,
                "Vi gör så.",
                "Prov Person",
                "",
                today(),
                "4.2",
                null,
                "",
                AppealType.LEGALITY_REVIEW);
    }

    private void refused(String key, Runnable step) {
        assertThatThrownBy(() -> someone.signedInAs(officer, step))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private long version() {
        return cases.head(id).version();
    }

    private LocalDate today() {
        return SwedishTime.day(clock.instant());
    }
}
