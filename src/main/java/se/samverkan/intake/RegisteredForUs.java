package se.samverkan.intake;

import java.time.Instant;

/**
 * How the contact centre came to register a case, as its association reads it.
 *
 * @param callerName who had phoned or come; empty when it has been forgotten
 * @param gaps how many questions nobody has answered yet
 */
public record RegisteredForUs(Instant at, String callerName, int gaps) {}
