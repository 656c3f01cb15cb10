package se.samverkan.municipality;

/** What a unit is: political bodies decide, their administrations prepare and carry out. */
public enum UnitKind {
    COUNCIL,
    BOARD,
    COMMITTEE,
    DEPARTMENT,
    CONTACT_CENTRE;

    /** Units that handle cases; political bodies only decide them. */
    public boolean handlesCases() {
        return this == DEPARTMENT || this == CONTACT_CENTRE;
    }

    public boolean decides() {
        return this == COUNCIL || this == BOARD || this == COMMITTEE;
    }
}
