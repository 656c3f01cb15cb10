package se.samverkan.municipality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.shared.LocalText;

/** A unit as it is or was called in a period; {@code committee} is the body a department works for. */
public record UnitRow(
        UnitId id,
        UnitKind kind,
        LocalText name,
        String slug,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UnitId successor,
        @Nullable UnitId committee,
        @Nullable String email,
        long version) {

    /** Whether it is there on the day after {@code day} as well. */
    public boolean goesOnAfter(LocalDate day) {
        return validOn(day.plusDays(1));
    }

    /** A successor whose beginning was called off; its row stays because papers may name it. */
    public boolean neverBegan() {
        return validTo != null && validTo.isBefore(validFrom);
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
