package se.samverkan.organisations;

import java.time.Instant;

/** What the invited person is asked to accept. */
public record InvitationOffer(String associationName, MandateKind kind, String inviterName, Instant expiresAt) {}
