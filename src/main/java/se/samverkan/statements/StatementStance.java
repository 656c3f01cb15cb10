package se.samverkan.statements;

/** What the asked unit thinks of the matter. */
public enum StatementStance {
    SUPPORTS,
    SUPPORTS_WITH_CHANGES,
    DOES_NOT_SUPPORT,
    NO_OPINION
}
