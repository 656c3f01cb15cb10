package se.samverkan.organisations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.shared.Refused;

/** The days a mandate holds; {@code to} is the first day without it, null when no end is known. */
public record MandateTerm(LocalDate from, @Nullable LocalDate to) {

    public MandateTerm {
        if (to != null && to.isBefore(from)) {
            throw new Refused("organisations.refused.term");
        }
    }

    public static MandateTerm since(LocalDate from) {
        return new MandateTerm(from, null);
    }

    /** As people say it: with the last day in it. */
    public static MandateTerm through(LocalDate from, @Nullable LocalDate lastDay) {
        if (lastDay != null && lastDay.isBefore(from)) {
            throw new Refused("organisations.refused.term");
        }
        return new MandateTerm(from, lastDay == null ? null : lastDay.plusDays(1));
    }

    public @Nullable LocalDate lastDay() {
        return to == null ? null : to.minusDays(1);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    public boolean covers(MandateTerm other) {
        return !other.from.isBefore(from) && (to == null || (other.to != null && !other.to.isAfter(to)));
    }

    public boolean overlaps(MandateTerm other) {
        return (to == null || other.from.isBefore(to)) && (other.to == null || from.isBefore(other.to));
    }

    /** Cut off so that {@code day} is the first without; nothing is left when it had not begun. */
    public MandateTerm until(LocalDate day) {
        LocalDate end = day.isBefore(from) ? from : day;
        return to != null && to.isBefore(end) ? this : new MandateTerm(from, end);
    }

    /** From the earlier beginning of the two to the later end. */
    public MandateTerm with(MandateTerm other) {
        LocalDate begin = from.isBefore(other.from) ? from : other.from;
        LocalDate end = to == null || other.to == null ? null : to.isAfter(other.to) ? to : other.to;
        return new MandateTerm(begin, end);
    }
}
