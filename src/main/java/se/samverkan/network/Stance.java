package se.samverkan.network;

/** What a department says of a matter. */
public enum Stance {
    SUPPORTS,
    WANTS_PART,
    NEUTRAL,
    AGAINST
}
