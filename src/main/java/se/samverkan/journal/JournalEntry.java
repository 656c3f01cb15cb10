package se.samverkan.journal;

import java.time.Instant;
import java.util.Map;

/** One thing that happened; entries are ordered by sequence, not by time. */
public record JournalEntry(long sequence, Instant at, String actorName, String event, Map<String, String> facts) {}
