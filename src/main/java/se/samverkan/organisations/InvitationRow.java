package se.samverkan.organisations;

import java.time.Instant;

/** An invitation that is still open. */
public record InvitationRow(InvitationId id, String email, MandateKind kind, Instant sentAt, Instant expiresAt) {}
