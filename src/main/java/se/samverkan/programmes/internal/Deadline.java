package se.samverkan.programmes.internal;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import org.jspecify.annotations.Nullable;
import se.samverkan.shared.Period;

/**
 * A day that comes back each year, from which calls are made.
 *
 * @param opensDaysBefore how long before the closing day the call opens
 * @param activityYearsAfter the calendar year the grant is for, counted from the closing day's; null when it is free
 * @param decisionMonth with {@code decisionDay} the last day for the decision, in the closing day's year
 */
record Deadline(
        int closesMonth,
        int closesDay,
        int opensDaysBefore,
        @Nullable Integer activityYearsAfter,
        @Nullable Integer decisionMonth,
        @Nullable Integer decisionDay) {

    LocalDate closes(int year) {
        return MonthDay.of(closesMonth, closesDay).atYear(year);
    }

    LocalDate opens(int year) {
        return closes(year).minusDays(opensDaysBefore);
    }

    @Nullable
    Period activity(int year) {
        if (activityYearsAfter == null) {
            return null;
        }
        Year activity = Year.of(year + activityYearsAfter);
        return new Period(activity.atDay(1), activity.atMonth(12).atEndOfMonth());
    }

    @Nullable
    LocalDate decisionBy(int year) {
        return decisionMonth == null || decisionDay == null
                ? null
                : MonthDay.of(decisionMonth, decisionDay).atYear(year);
    }
}
