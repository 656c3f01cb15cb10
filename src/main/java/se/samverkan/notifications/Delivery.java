package se.samverkan.notifications;

/** How a notice reaches a person besides the portal's own list: a mail at once, a line in the morning's mail, not at all. */
public enum Delivery {
    MAIL,
    DIGEST,
    APP
}
