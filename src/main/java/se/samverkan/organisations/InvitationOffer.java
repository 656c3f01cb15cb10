package se.samverkan.organisations;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the invited person is asked to accept; {@code lastDay} is the last of the mandate, null when it has no end. */
public record InvitationOffer(
        String associationName, MandateKind kind, @Nullable LocalDate lastDay, String inviterName, Instant expiresAt) {}
