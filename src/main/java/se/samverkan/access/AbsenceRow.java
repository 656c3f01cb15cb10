package se.samverkan.access;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An absence that has not passed; the days are inclusive. */
public record AbsenceRow(
        UUID id,
        PersonId person,
        String personName,
        @Nullable PersonId substitute,
        @Nullable String substituteName,
        LocalDate from,
        LocalDate to,
        long version) {

    public boolean coversDay(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
