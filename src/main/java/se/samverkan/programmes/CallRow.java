package se.samverkan.programmes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.shared.Money;
import se.samverkan.shared.Period;

/**
 * One chance to apply, from the first day to the end of the last, Swedish time.
 *
 * @param activity when what is applied for takes place
 * @param frame what there is to share
 * @param decisionBy the last day for the decision
 */
public record CallRow(
        CallId id,
        SchemeId scheme,
        LocalDate opens,
        LocalDate closes,
        @Nullable Period activity,
        @Nullable Money frame,
        @Nullable LocalDate decisionBy) {

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }
}
