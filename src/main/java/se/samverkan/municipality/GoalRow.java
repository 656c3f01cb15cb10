package se.samverkan.municipality;

import org.jspecify.annotations.Nullable;
import se.samverkan.shared.LocalText;

/** A municipal goal, valid in a mandate period. */
public record GoalRow(
        GoalId id,
        String slug,
        LocalText name,
        int fromYear,
        @Nullable Integer toYear,
        String source) {}
