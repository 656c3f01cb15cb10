package se.samverkan.access;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.municipality.UnitId;

/** A role in a unit from a day; {@code to} is the first day without it. */
public record StaffAssignment(
        UUID id,
        StaffRole role,
        UnitId unit,
        LocalDate from,
        @Nullable LocalDate to) {}
