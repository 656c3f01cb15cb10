package se.samverkan.organisations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonId;

/** A mandate somebody has now or will have; {@code lastDay} is null when no end is known. */
public record MandateRow(
        MandateId id,
        PersonId person,
        String name,
        String email,
        MandateKind kind,
        LocalDate validFrom,
        @Nullable LocalDate lastDay) {}
