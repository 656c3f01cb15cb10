package se.samverkan.organisations;

import java.time.Instant;
import se.samverkan.access.PersonId;

/** Somebody who asks to represent an association and waits for the answer. */
public record JoinRequestRow(
        JoinRequestId id, PersonId person, String name, String email, String message, Instant requestedAt) {}
