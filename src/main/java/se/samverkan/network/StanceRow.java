package se.samverkan.network;

import java.time.Instant;
import se.samverkan.municipality.UnitId;

/** A department's stance; the latest one counts. */
public record StanceRow(UnitId unit, Stance stance, String text, String authorName, Instant at) {}
