package se.samverkan.organisations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A name or number an association had; {@code to} is the first day without it. The number is written "802400-1234". */
public record FormerName(String name, @Nullable String number, LocalDate from, LocalDate to, Why why) {

    /** How it became a former one. */
    public enum Why {
        RENAMED,
        NUMBER_CORRECTED,
        MERGED
    }
}
