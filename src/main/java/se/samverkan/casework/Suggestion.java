package se.samverkan.casework;

import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonId;
import se.samverkan.municipality.UnitId;

/** Where a case probably belongs: where cases like it have gone lately. */
public record Suggestion(UnitId unit, @Nullable PersonId officer) {}
