package se.samverkan.casework;

/** What one case is to another. Read from the other side it has its own words. */
public enum CaseLinkKind {
    DUPLICATE_OF,
    FOLLOW_UP_OF,
    HANDED_OVER_FROM,
    PART_OF
}
