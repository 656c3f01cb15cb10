package se.samverkan.municipality;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.shared.LocalText;

/** A theme or goal in the years it holds; {@code successor} took over from it. */
public record SubjectRow(
        UUID id,
        LocalText name,
        int fromYear,
        @Nullable Integer toYear,
        @Nullable UUID successor,
        int cases,
        int partnerships) {

    public boolean holdsIn(int year) {
        return fromYear <= year && (toYear == null || toYear >= year);
    }
}
