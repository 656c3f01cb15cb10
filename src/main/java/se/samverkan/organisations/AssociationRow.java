package se.samverkan.organisations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An association in a list; the number is written "802400-1234", former names in one line. */
public record AssociationRow(
        AssociationId id,
        String name,
        @Nullable String number,
        String city,
        Instant registeredAt,
        String formerNames) {}
