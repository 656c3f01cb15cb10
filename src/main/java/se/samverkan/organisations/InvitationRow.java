package se.samverkan.organisations;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An invitation that is still open; {@code lastDay} is the last of the mandate it offers. */
public record InvitationRow(
        InvitationId id,
        String email,
        MandateKind kind,
        @Nullable LocalDate lastDay,
        Instant sentAt,
        Instant expiresAt) {}
