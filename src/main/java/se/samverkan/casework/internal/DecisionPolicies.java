package se.samverkan.casework.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.casework.CaseKind;
import se.samverkan.casework.DecisionForm;
import se.samverkan.casework.DecisionOutcome;
import se.samverkan.shared.Refused;

/** What a decision must hold before it is recorded; each rule gives its reason when it is not met. */
public enum DecisionPolicies {
    /** Förvaltningslagen 32 §: a decision gives its reasons. */
    REASONED {
        @Override
        Optional<Refused> check(Judged about, DecisionForm form) {
            return refuseIf(form.motivation().isBlank(), "casework.refused.decisionWithoutReasons");
        }
    },
    /** Förvaltningslagen 31 §: who decided and when. */
    SIGNED {
        @Override
        Optional<Refused> check(Judged about, DecisionForm form) {
            return refuseIf(form.decidedBy().isBlank(), "casework.refused.decisionWithoutDecider");
        }
    },
    NOT_IN_THE_FUTURE {
        @Override
        Optional<Refused> check(Judged about, DecisionForm form) {
            return refuseIf(form.decidedOn().isAfter(about.today()), "casework.refused.decisionInFuture");
        }
    },
    NOT_BEFORE_THE_CASE_CAME {
        @Override
        Optional<Refused> check(Judged about, DecisionForm form) {
            return refuseIf(form.decidedOn().isBefore(about.received()), "casework.refused.decisionBeforeReceived");
        }
    },
    /** A minute's paragraph has a number: "§ 45". */
    PARAGRAPH_HAS_A_NUMBER {
        @Override
        Optional<Refused> check(Judged about, DecisionForm form) {
            return refuseIf(
                    !form.paragraph().isBlank() && !form.paragraph().matches(".*\\d.*"),
                    "casework.refused.decisionParagraph");
        }
    },
    /** Kommunallagen: decided by a committee, with paragraph, or by delegation, with the reference; not both. */
    BY_COMMITTEE_OR_DELEGATION {
        @Override
        Optional<Refused> check(Judged about, DecisionForm form) {
            boolean byCommittee = form.committee() != null && !form.paragraph().isBlank();
            boolean committeeTouched =
                    form.committee() != null || !form.paragraph().isBlank();
            boolean byDelegation = !form.delegation().isBlank();
            if (!byDelegation && committeeTouched) {
                return refuseIf(!byCommittee, "casework.refused.decisionCommitteeIncomplete");
            }
            return refuseIf(byDelegation == committeeTouched, "casework.refused.decisionByWhom");
        }
    },
    AMOUNT_WHEN_MONEY_IS_GRANTED {
        @Override
        Optional<Refused> check(Judged about, DecisionForm form) {
            boolean due = about.kind() == CaseKind.GRANT && form.outcome().grantsMoney();
            boolean given = form.granted() != null && form.granted().signum() > 0;
            return due
                    ? refuseIf(!given, "casework.refused.decisionWithoutAmount")
                    : refuseIf(given && !form.outcome().grantsMoney(), "casework.refused.decisionAmountNotGranted");
        }
    },
    /** What the register has room for. */
    NOT_TOO_LONG {
        @Override
        Optional<Refused> check(Judged about, DecisionForm form) {
            return refuseIf(
                    form.motivation().length() > 10_000
                            || form.decidedBy().length() > 200
                            || form.deciderRole().length() > 200
                            || form.delegation().length() > 200
                            || form.paragraph().length() > 40,
                    "casework.refused.decisionTooLong");
        }
    },
    NOT_MORE_THAN_REQUESTED {
        @Override
        Optional<Refused> check(Judged about, DecisionForm form) {
            return refuseIf(
                    about.requested() != null
                            && form.granted() != null
                            && form.granted().compareTo(about.requested()) > 0
                            && form.outcome() != DecisionOutcome.PARTLY_APPROVED,
                    "casework.refused.decisionMoreThanRequested");
        }
    },
    PARTLY_MEANS_LESS {
        @Override
        Optional<Refused> check(Judged about, DecisionForm form) {
            boolean partly = form.outcome() == DecisionOutcome.PARTLY_APPROVED;
            return refuseIf(
                    partly
                            && about.requested() != null
                            && form.granted() != null
                            && form.granted().compareTo(about.requested()) >= 0,
                    "casework.refused.decisionPartlyNotLess");
        }
    };

    abstract Optional<Refused> check(Judged about, DecisionForm form);

    /**
     * What the decision is measured by.
     *
     * @param requested null when the case is not about money
     */
    public record Judged(CaseKind kind, @Nullable BigDecimal requested, LocalDate received, LocalDate today) {}

    /** Every reason against recording the decision; empty when it may be. */
    public static List<Refused> reasonsAgainst(Judged about, DecisionForm form) {
        return List.of(values()).stream()
                .map(policy -> policy.check(about, form))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Refused> refuseIf(boolean condition, String key) {
        return condition ? Optional.of(new Refused(key)) : Optional.empty();
    }
}
