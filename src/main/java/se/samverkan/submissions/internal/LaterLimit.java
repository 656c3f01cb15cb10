package se.samverkan.submissions.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last day a paper may be promised for: a fortnight before the call's decision, or its day where that is nearer,
 * or thirty days ahead where no decision has a date to come (samples; decision record 0022).
 */
public final class LaterLimit {

    private static final int BEFORE_DECISION_DAYS = 14;
    private static final int DAYS = 30;

    private LaterLimit() {}

    public static LocalDate of(LocalDate today, @Nullable LocalDate decisionBy) {
        if (decisionBy == null || !decisionBy.isAfter(today)) {
            return today.plusDays(DAYS);
        }
        LocalDate beforeDecision = decisionBy.minusDays(BEFORE_DECISION_DAYS);
        return beforeDecision.isAfter(today) ? beforeDecision : decisionBy;
    }
}
