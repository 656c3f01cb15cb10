package se.samverkan.casework;

/** What a case may hold; known with its head, so that a page asks only for what is there. */
public enum CasePart {
    HAND_OVER,
    DECISION,
    REFERRAL,
    LINK,
    COMPLETION,
    LATER_PAPER,
    UNREAD_MESSAGE,
    MARK
}
