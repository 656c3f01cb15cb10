package se.samverkan.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days somebody is away, both inclusive, and who looks after their cases. */
public record AbsenceForm(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable PersonId substitute) {}
