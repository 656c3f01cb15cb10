package se.samverkan.organisations;

import java.time.Instant;

/** Somebody on the staff has read protected details, and why. */
public record ProtectedReadingRow(String personName, String reason, Instant at) {}
