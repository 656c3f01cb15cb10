package se.samverkan.organisations;

/** In what two associations are alike. */
public enum Likeness {
    SAME_NAME,
    NEAR_NAME,
    MAIL_DOMAIN,
    PHONE;

    /** Whether this alone is reason enough to believe that they are one. */
    public boolean strong() {
        return this == SAME_NAME;
    }
}
