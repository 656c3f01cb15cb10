package se.samverkan.notifications;

import java.util.List;
import java.util.stream.Stream;

/** What kind of thing a person is told of; for each she chooses how, except where missing it would cost her a right. */
public enum NoticeCategory {
    /** Sign-in, password, invitations: always by mail at once. */
    ACCOUNT(true),
    /** Receipts, completion requests, decisions, referrals: what has a deadline or a consequence in law. */
    DECISION(true),
    /** Somebody has written. */
    MESSAGE(false),
    /** A case has moved on, or an association's matter been answered. */
    STATUS(false),
    /** Something has become yours, or your unit's, to do. */
    ASSIGNMENT(false),
    /** A date comes near or has passed. */
    REMINDER(false),
    /** A colleague has named you. */
    MENTION(false);

    private final boolean alwaysByMail;

    NoticeCategory(boolean alwaysByMail) {
        this.alwaysByMail = alwaysByMail;
    }

    public boolean alwaysByMail() {
        return alwaysByMail;
    }

    public boolean onlyStaff() {
        return this == MENTION;
    }

    /** Those a person may choose for. */
    public static List<NoticeCategory> choosable() {
        return Stream.of(values()).filter(category -> !category.alwaysByMail).toList();
    }
}
