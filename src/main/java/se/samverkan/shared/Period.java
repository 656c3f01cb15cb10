package se.samverkan.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from and including {@code from}, to and including {@code to}; without an end it goes on. */
public record Period(LocalDate from, @Nullable LocalDate to) {

    public Period {
        if (to != null && to.isBefore(from)) {
            throw new Refused("shared.refused.period");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
