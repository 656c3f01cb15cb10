package se.samverkan.submissions.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last day a paper may be promised for: a fortnight before the call's decision, or thirty days ahead where no
 * decision has a date or it is too near (samples; decision record 0022).
 */
public final class LaterLimit {

    private static final int BEFORE_DECISION_DAYS = 14;
    private static final int DAYS = 30;

    private LaterLimit() {}

    public static LocalDate of(LocalDate today, @Nullable LocalDate decisionBy) {
        LocalDate beforeDecision = decisionBy == null ? null : decisionBy.minusDays(BEFORE_DECISION_DAYS);
        return beforeDecision != null && beforeDecision.isAfter(today) ? beforeDecision : today.plusDays(DAYS);
    }
}
