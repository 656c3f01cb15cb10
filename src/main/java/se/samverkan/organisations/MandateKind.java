package se.samverkan.organisations;

/** What a person may do for an association: answer for it, work for it, read, or sign for it. */
public enum MandateKind {
    OWNER,
    EDITOR,
    READER,
    SIGNATORY;

    /** Whether somebody with this kind may also do what {@code other} allows; everybody may read, only a signatory signs. */
    public boolean covers(MandateKind other) {
        return this == other || other == READER || (this == OWNER && other == EDITOR);
    }
}
