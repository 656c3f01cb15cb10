package se.samverkan.partnerships;

/** What can be done with a partnership, in the order of its life. */
public enum PartnershipAction {
    CHANGE,
    REVIEW,
    PUBLISH,
    END
}
