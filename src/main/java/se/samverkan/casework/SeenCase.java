package se.samverkan.casework;

/** A case in the version somebody has before them. */
public record SeenCase(CaseId id, long version) {}
