package se.samverkan.municipality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.shared.LocalText;

/**
 * A decision as a public document cites it; where documents disagree, {@code source} says so.
 *
 * @param yearOnly the document names no day: only the year of {@code date} is known
 */
public record CitedDecision(
        String body,
        String dnr,
        @Nullable String paragraph,
        LocalDate date,
        boolean yearOnly,
        LocalText matter,
        String source) {}
