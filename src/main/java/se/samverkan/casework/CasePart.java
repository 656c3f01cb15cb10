package se.samverkan.casework;

/** What casework itself may hold about a case; known with its head, so that a page asks only for what is there. */
public enum CasePart {
    HAND_OVER,
    DECISION,
    REFERRAL,
    LINK,
    UNREAD_MESSAGE,
    MARK
}
