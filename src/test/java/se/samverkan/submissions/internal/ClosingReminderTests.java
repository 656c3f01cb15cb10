package se.samverkan.submissions.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** When a call's reminders are sent. */
class ClosingReminderTests {

    @Test
    void inTheMorningAWeekAndTwoDaysBeforeTheLastDay() {
        LocalDate closes = LocalDate.of(2026, 8, 25);
        assertThat(ClosingReminder.SEVEN_DAYS.at(closes)).isEqualTo("2026-08-18T07:00:00Z");
        assertThat(ClosingReminder.TWO_DAYS.at(closes)).isEqualTo("2026-08-23T07:00:00Z");
    }

    @Test
    void nineIsNineAlsoOnTheOtherSideOfTheNightWhenTheClockGoesForward() {
        LocalDate closes = LocalDate.of(2027, 3, 30);
        assertThat(ClosingReminder.SEVEN_DAYS.at(closes)).isEqualTo("2027-03-23T08:00:00Z");
        assertThat(ClosingReminder.TWO_DAYS.at(closes)).isEqualTo("2027-03-28T07:00:00Z");
    }

    @Test
    void nineIsNineAlsoOnTheOtherSideOfTheNightWhenTheClockGoesBack() {
        LocalDate closes = LocalDate.of(2026, 10, 27);
        assertThat(ClosingReminder.SEVEN_DAYS.at(closes)).isEqualTo("2026-10-20T07:00:00Z");
        assertThat(ClosingReminder.TWO_DAYS.at(closes)).isEqualTo("2026-10-25T08:00:00Z");
    }

    @Test
    void theLastOneLeavesFortyEightHoursAtLeast() {
        for (LocalDate closes = LocalDate.of(2026, 1, 1); closes.getYear() < 2028; closes = closes.plusDays(1)) {
            Instant end = ClosingReminder.closing(closes);
            assertThat(Duration.between(ClosingReminder.TWO_DAYS.at(closes), end))
                    .isBetween(Duration.ofHours(48), Duration.ofHours(64));
        }
    }
}
