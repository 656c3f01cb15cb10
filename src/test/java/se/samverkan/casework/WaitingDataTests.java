package se.samverkan.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverkan.CaseStory;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.casework.internal.CaseClock;
import se.samverkan.runtime.PortalClock;
import se.samverkan.shared.Refused;
import se.samverkan.shared.RefusedForReasons;
import se.samverkan.shared.SwedishTime;

@DataTest
class WaitingDataTests {

    @Autowired
    CaseStory story;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Someone someone;

    @Autowired
    Cases cases;

    @Autowired
    CaseClock caseClock;

    @Autowired
    Clock clock;

    private CaseId id;
    private PersonId officer;

    @BeforeEach
    void aCaseInTheDutyQueue() {
        id = story.received("Väntar på något");
        officer = story.dutyOfficer();
    }

    @Test
    void aRestingCaseGoesOnByItselfOnItsDay() {
        LocalDate day = today().plusDays(30);
        rest(day);
        caseClock.wake();
        assertThat(story.head(id).waiting()).isEqualTo(new Waiting(Waiting.Kind.UNTIL_DATE, today(), day));
        PortalClock.asOf(clock.instant().plus(Period.ofDays(30)), () -> {
            while (caseClock.wake() > 0) {}
        });
        CaseHead head = story.head(id);
        assertThat(head.waiting()).isNull();
        assertThat(head.nextStep()).isNotNull();
        assertThat(someone.signedInAs(officer, () -> cases.history(cases.head(id))))
                .extracting(HistoryRow::step)
                .contains(CaseStep.SUSPENDED, CaseStep.RESUMED);
    }

    @Test
    void aRestNeedsAReasonAndADayAhead() {
        assertThatThrownBy(() -> someone.signedInAs(
                        officer,
                        () -> cases.stopClock(id, Waiting.Kind.UNTIL_DATE, today().plusDays(3), " ", version())))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("casework.refused.waitingWithoutReason"));
        assertThatThrownBy(() -> someone.signedInAs(
                        officer,
                        () -> cases.stopClock(
                                id, Waiting.Kind.UNTIL_DATE, today().minusDays(1), "Lokalen byggs", version())))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("casework.refused.nextDatePassed"));
    }

    @Test
    void everythingAgainstADecisionIsToldAtOnce() {
        someone.signedInAs(officer, () -> cases.take(id, version()));
        DecisionForm empty = new DecisionForm(
                DecisionOutcome.ANSWERED,
                null,
                "",
                "",
                "",
                today().plusDays(1),
                "",
                null,
                "",
                AppealType.NOT_APPEALABLE);
        assertThatThrownBy(() -> someone.signedInAs(officer, () -> cases.decide(id, empty, version())))
                .isInstanceOfSatisfying(
                        RefusedForReasons.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Refused::key)
                                .containsExactly(
                                        "casework.refused.decisionWithoutReasons",
                                        "casework.refused.decisionWithoutDecider",
                                        "casework.refused.decisionInFuture",
                                        "casework.refused.decisionByWhom"));
    }

    @Test
    void aReopenedCaseKeepsItsRevokedDecisionAndCanBeDecidedAnew() {
        someone.signedInAs(officer, () -> cases.take(id, version()));
        someone.signedInAs(officer, () -> cases.decide(id, answer("Vi kan inte."), version()));
        someone.signedInAs(
                officer,
                () -> cases.reopen(
                        id,
                        new NextStep(NextStep.Kind.HANDLE, "", today().plusDays(10)),
                        "Ett underlag hade fallit bort.",
                        version()));
        assertThat(story.head(id).status()).isEqualTo(CaseStatus.ASSIGNED);
        assertThat(someone.signedInAs(officer, () -> cases.decision(cases.head(id))))
                .isEmpty();
        someone.signedInAs(officer, () -> cases.decide(id, answer("Vi kan."), version()));
        List<DecisionDetails> decisions = someone.signedInAs(officer, () -> cases.decisions(cases.head(id)));
        assertThat(decisions).extracting(DecisionDetails::motivation).containsExactly("Vi kan.", "Vi kan inte.");
        assertThat(decisions.getFirst().revoked()).isNull();
        assertThat(decisions.getLast().revoked())
                .isNotNull()
                .extracting(DecisionDetails.Revoked::why)
                .isEqualTo("Ett underlag hade fallit bort.");
    }

    @Test
    void aClosedCaseIsNotReopenedWithoutAReasonNorByAnotherUnit() {
        someone.signedInAs(officer, () -> cases.take(id, version()));
        someone.signedInAs(officer, () -> cases.decide(id, answer("Vi kan inte."), version()));
        NextStep next = new NextStep(NextStep.Kind.HANDLE, "", today().plusDays(10));
        assertThatThrownBy(() -> someone.signedInAs(officer, () -> cases.reopen(id, next, " ", version())))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("casework.refused.reopenWithoutReason"));
        PersonId stranger = someone.staff(StaffRole.CASE_OFFICER, story.unit("utbildningskontoret"));
        assertThatThrownBy(() -> someone.signedInAs(stranger, () -> cases.reopen(id, next, "Jag vill", version())))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("casework.refused.notYourUnit"));
    }

    @Test
    void theReasonBothSidesReadIsInTheMailAndTheOneBetweenColleaguesIsNot() {
        someone.signedInAs(
                officer,
                () -> cases.assign(
                        id,
                        new AssignForm(
                                story.head(id).unit(),
                                officer,
                                new NextStep(NextStep.Kind.HANDLE, "", today().plusDays(10)),
                                "KANARIEFAGEL mellan kollegor"),
                        version()));
        someone.signedInAs(officer, () -> cases.decide(id, answer("Vi kan inte."), version()));
        someone.signedInAs(
                officer,
                () -> cases.reopen(
                        id, new NextStep(NextStep.Kind.HANDLE, "", today().plusDays(10)), "Nytt underlag.", version()));
        assertThat(told("case.revoked")).singleElement().asString().contains("Nytt underlag.");
        assertThat(told("%")).noneMatch(text -> text.contains("KANARIEFAGEL"));
    }

    private List<String> told(String template) {
        return jdbc.sql("select concat(body_text, coalesce((select group_concat(n.body) from notice n"
                        + " where n.case_id = m.case_id and n.template = m.template), ''))"
                        + " from mail m where m.case_id = ? and m.template like ?")
                .params(id.value(), template)
                .query(String.class)
                .list();
    }

    private DecisionForm answer(String motivation) {
        return new DecisionForm(
                DecisionOutcome.ANSWERED,
                null,
                motivation,
                "Prov Person",
                "enhetschef",
                today(),
                "4.2",
                null,
                "",
                AppealType.LEGALITY_REVIEW);
    }

    private void rest(LocalDate until) {
        someone.signedInAs(
                officer, () -> cases.stopClock(id, Waiting.Kind.UNTIL_DATE, until, "Lokalen byggs", version()));
    }

    private long version() {
        return cases.head(id).version();
    }

    private LocalDate today() {
        return SwedishTime.day(clock.instant());
    }
}
