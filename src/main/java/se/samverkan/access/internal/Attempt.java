package se.samverkan.access.internal;

/** One attempt, counted from the moment it begins. */
record Attempt(long id, AttemptKind kind, String accountHash, String addressHash) {}
