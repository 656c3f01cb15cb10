package se.samverkan.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Time as people here read it: Europe/Stockholm, whatever the server's zone. */
public final class SwedishTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private SwedishTime() {}

    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** "22 november 2026". */
    public static String date(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date);
    }

    public static String date(Instant instant, Locale locale) {
        return date(day(instant), locale);
    }

    /** "22 november 2026 14:03". */
    public static String dateTime(Instant instant, Locale locale) {
        return date(instant, locale) + " " + clock(instant);
    }

    public static String clock(Instant instant) {
        return CLOCK.format(instant.atZone(ZONE));
    }
}
