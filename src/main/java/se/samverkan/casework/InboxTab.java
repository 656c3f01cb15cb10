package se.samverkan.casework;

/** The piles a case officer looks through. */
public enum InboxTab {
    UNOWNED,
    MINE,
    UNIT,
    WAITING,
    OVERDUE,
    ALL
}
