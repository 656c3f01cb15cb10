package se.samverkan.access.internal;

import static se.samverkan.access.internal.ThrottleRule.Scope.ACCOUNT;
import static se.samverkan.access.internal.ThrottleRule.Scope.ADDRESS;
import static se.samverkan.access.internal.ThrottleRule.Scope.PAIR;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.internal.ThrottleRule.Scope;

/** How much guessing is allowed. The rule on the pair holds everywhere, so a known address is no free pass either. */
final class ThrottlePolicy {

    private static final List<ThrottleRule> SIGN_IN = List.of(
            new ThrottleRule(PAIR, 5, Duration.ofMinutes(15), false),
            new ThrottleRule(ADDRESS, 30, Duration.ofMinutes(15), true),
            new ThrottleRule(ACCOUNT, 50, Duration.ofHours(1), true));

    private static final List<ThrottleRule> MAIL = List.of(
            new ThrottleRule(ACCOUNT, 3, Duration.ofHours(1), false),
            new ThrottleRule(ADDRESS, 30, Duration.ofHours(1), false));

    private ThrottlePolicy() {}

    /** The age of the nth newest earlier attempt of a scope, null when there are fewer. */
    @FunctionalInterface
    interface Ages {

        @Nullable
        Duration ofNthNewest(Scope scope, int n);
    }

    /** How long this attempt has to wait; zero lets it pass. */
    static Duration pause(AttemptKind kind, boolean knownAddress, Ages ages) {
        return (kind == AttemptKind.SIGN_IN ? SIGN_IN : MAIL)
                .stream()
                        .filter(rule -> !(knownAddress && rule.sparesKnownAddress()))
                        .map(rule -> rule.pause(ages))
                        .max(Duration::compareTo)
                        .orElse(Duration.ZERO);
    }
}
