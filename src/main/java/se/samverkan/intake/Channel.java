package se.samverkan.intake;

/** How somebody reached the contact centre. */
public enum Channel {
    PHONE,
    VISIT
}
