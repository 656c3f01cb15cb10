package se.samverkan.access.internal;

import java.time.Duration;

/**
 * At most {@code most} earlier attempts of a scope within a time. A rule that spares known addresses does not count
 * against somebody who has signed in to the account from there before: others' guessing cannot lock the owner out.
 */
record ThrottleRule(Scope scope, int most, Duration within, boolean sparesKnownAddress) {

    /** Attempts that belong together: on one account from one address, from one address, on one account. */
    enum Scope {
        PAIR,
        ADDRESS,
        ACCOUNT
    }

    /** How long until the oldest attempt that still counts has gone out of the time; zero lets this one pass. */
    Duration pause(ThrottlePolicy.Ages ages) {
        Duration age = ages.ofNthNewest(scope, most);
        return age == null || age.compareTo(within) >= 0 ? Duration.ZERO : within.minus(age);
    }
}
