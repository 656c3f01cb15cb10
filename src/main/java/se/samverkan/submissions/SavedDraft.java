package se.samverkan.submissions;

import java.time.Instant;

/** The draft is in the database as of {@code at}; the next change must carry this version. */
public record SavedDraft(long version, Instant at) {}
