package se.samverkan.submissions;

/** What a draft is for. */
public enum DraftPurpose {
    /** Something that has not been sent before. */
    NEW,
    /** Another version of what was sent, as long as nobody has begun to handle it. */
    CHANGE,
    /** The answer to what the municipality has asked to have completed. */
    COMPLETION
}
