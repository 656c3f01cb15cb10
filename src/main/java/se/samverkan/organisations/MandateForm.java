package se.samverkan.organisations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody is to be allowed from a day on; {@code lastDay} is null when no end is known. */
public record MandateForm(
        MandateKind kind, LocalDate from, @Nullable LocalDate lastDay) {

    public MandateTerm term() {
        return MandateTerm.through(from, lastDay);
    }
}
