package se.samverkan.submissions.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import se.samverkan.shared.SwedishTime;

/** The two reminders before a call closes: at nine in the morning, when at least that long is left. */
enum ClosingReminder {
    SEVEN_DAYS(7),
    TWO_DAYS(2);

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final int days;

    ClosingReminder(int days) {
        this.days = days;
    }

    /** By the Swedish calendar and clock, also over the nights when the clock is put forward or back. */
    Instant at(LocalDate closes) {
        return ZonedDateTime.of(closes.minusDays(days), MORNING, SwedishTime.ZONE)
                .toInstant();
    }

    /** The end of the last day. */
    static Instant closing(LocalDate closes) {
        return closes.plusDays(1).atStartOfDay(SwedishTime.ZONE).toInstant();
    }
}
