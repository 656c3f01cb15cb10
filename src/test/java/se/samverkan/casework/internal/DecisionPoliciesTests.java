package se.samverkan.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samverkan.casework.AppealType;
import se.samverkan.casework.CaseKind;
import se.samverkan.casework.DecisionForm;
import se.samverkan.casework.DecisionOutcome;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.Refused;

/** What a decision must hold before it is recorded. */
class DecisionPoliciesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UnitId COMMITTEE = new UnitId(UUID.randomUUID());
    private static final BigDecimal REQUESTED = new BigDecimal("50000");

    @Test
    void aDelegatedDecisionWithReasonsIsComplete() {
        assertThat(reasons(CaseKind.INITIATIVE, decision(DecisionOutcome.ANSWERED, null, "Därför.", "4.2", null, "")))
                .isEmpty();
    }

    @Test
    void aCommitteesDecisionNeedsItsParagraph() {
        assertThat(reasons(CaseKind.GRANT, decision(DecisionOutcome.REJECTED, null, "Därför.", "", COMMITTEE, "§ 7")))
                .isEmpty();
        assertThat(reasons(CaseKind.GRANT, decision(DecisionOutcome.REJECTED, null, "Därför.", "", COMMITTEE, "")))
                .containsExactly("casework.refused.decisionCommitteeIncomplete");
    }

    @Test
    void itIsMadeByDelegationOrByACommitteeAndNotByBoth() {
        assertThat(reasons(
                        CaseKind.GRANT, decision(DecisionOutcome.REJECTED, null, "Därför.", "4.2", COMMITTEE, "§ 7")))
                .containsExactly("casework.refused.decisionByWhom");
        assertThat(reasons(CaseKind.GRANT, decision(DecisionOutcome.REJECTED, null, "Därför.", "", null, "")))
                .containsExactly("casework.refused.decisionByWhom");
    }

    @Test
    void itGivesItsReasons() {
        assertThat(reasons(CaseKind.INITIATIVE, decision(DecisionOutcome.ANSWERED, null, "  ", "4.2", null, "")))
                .containsExactly("casework.refused.decisionWithoutReasons");
    }

    @Test
    void anApprovedGrantHasAnAmount() {
        assertThat(reasons(CaseKind.GRANT, decision(DecisionOutcome.APPROVED, null, "Därför.", "4.2", null, "")))
                .containsExactly("casework.refused.decisionWithoutAmount");
        assertThat(reasons(CaseKind.GRANT, decision(DecisionOutcome.APPROVED, REQUESTED, "Därför.", "4.2", null, "")))
                .isEmpty();
    }

    @Test
    void aRejectionGrantsNothing() {
        assertThat(reasons(CaseKind.GRANT, decision(DecisionOutcome.REJECTED, REQUESTED, "Därför.", "4.2", null, "")))
                .containsExactly("casework.refused.decisionAmountNotGranted");
    }

    @Test
    void partlyApprovedIsLessThanRequested() {
        assertThat(reasons(
                        CaseKind.GRANT,
                        decision(DecisionOutcome.PARTLY_APPROVED, REQUESTED, "Därför.", "4.2", null, "")))
                .containsExactly("casework.refused.decisionPartlyNotLess");
        assertThat(reasons(
                        CaseKind.GRANT,
                        decision(DecisionOutcome.PARTLY_APPROVED, BigDecimal.TEN, "Därför.", "4.2", null, "")))
                .isEmpty();
    }

    @Test
    void everyMissingThingIsNamedAtOnce() {
        DecisionForm empty = new DecisionForm(
                DecisionOutcome.APPROVED,
                null,
                "",
                "",
                "",
                TODAY.plusDays(1),
                "",
                null,
                "",
                AppealType.LEGALITY_REVIEW);
        assertThat(reasons(CaseKind.GRANT, empty)).hasSize(5);
    }

    @Test
    void itIsNotMadeBeforeTheCaseCame() {
        assertThat(reasons(CaseKind.GRANT, on(TODAY.minusDays(20)))).isEmpty();
        assertThat(reasons(CaseKind.GRANT, on(TODAY.minusDays(21))))
                .containsExactly("casework.refused.decisionBeforeReceived");
    }

    @Test
    void aParagraphHasANumber() {
        assertThat(reasons(CaseKind.GRANT, decision(DecisionOutcome.REJECTED, null, "Därför.", "", COMMITTEE, "abc")))
                .containsExactly("casework.refused.decisionParagraph");
    }

    @Test
    void noMoreIsGrantedThanWasRequested() {
        assertThat(reasons(
                        CaseKind.GRANT,
                        decision(DecisionOutcome.APPROVED, REQUESTED.add(BigDecimal.ONE), "Därför.", "4.2", null, "")))
                .containsExactly("casework.refused.decisionMoreThanRequested");
    }

    private static DecisionForm on(LocalDate day) {
        return new DecisionForm(
                DecisionOutcome.REJECTED,
                null,
                "Därför.",
                "Prov Person",
                "enhetschef",
                day,
                "4.2",
                null,
                "",
                AppealType.LEGALITY_REVIEW);
    }

    private static List<String> reasons(CaseKind kind, DecisionForm form) {
        return DecisionPolicies.reasonsAgainst(
                        new DecisionPolicies.Judged(kind, REQUESTED, TODAY.minusDays(20), TODAY), form)
                .stream()
                .map(Refused::key)
                .toList();
    }

    private static DecisionForm decision(
            DecisionOutcome outcome,
            @Nullable BigDecimal granted,
            String motivation,
            String delegation,
            @Nullable UnitId committee,
            String paragraph) {
        return new DecisionForm(
                outcome,
                granted,
                motivation,
                "Prov Person",
                "enhetschef",
                TODAY,
                delegation,
                committee,
                paragraph,
                AppealType.LEGALITY_REVIEW);
    }
}
