package se.samverkan.organisations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What I have asked and what was answered; {@code accepted} is null while it waits. */
public record MyJoinRequest(
        String associationName,
        Instant requestedAt,
        @Nullable Boolean accepted,
        String reason) {}
