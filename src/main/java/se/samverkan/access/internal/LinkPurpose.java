package se.samverkan.access.internal;

import java.time.Duration;

/** What a link in a mail is good for, where it leads and how long it lives. */
public enum LinkPurpose {
    VERIFY("bekrafta", Duration.ofHours(24)),
    RESET("nytt-losenord", Duration.ofHours(1)),
    /** Longer than a reset: a new colleague may be away for some days. */
    INVITE("nytt-losenord", Duration.ofDays(3)),
    FIRST_ADMINISTRATOR("forsta", Duration.ofHours(24));

    private final String page;
    private final Duration life;

    LinkPurpose(String page, Duration life) {
        this.page = page;
        this.life = life;
    }

    public String page() {
        return page;
    }

    public Duration life() {
        return life;
    }
}
