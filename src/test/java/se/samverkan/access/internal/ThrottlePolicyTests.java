package se.samverkan.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.access.internal.AttemptKind.MAIL;
import static se.samverkan.access.internal.AttemptKind.SIGN_IN;
import static se.samverkan.access.internal.ThrottleRule.Scope.ACCOUNT;
import static se.samverkan.access.internal.ThrottleRule.Scope.ADDRESS;
import static se.samverkan.access.internal.ThrottleRule.Scope.PAIR;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.samverkan.access.internal.ThrottlePolicy.Ages;
import se.samverkan.access.internal.ThrottleRule.Scope;

class ThrottlePolicyTests {

    private static final Ages NONE = (scope, n) -> null;

    @Test
    void theFirstAttemptNeedNotWait() {
        assertThat(ThrottlePolicy.pause(SIGN_IN, false, NONE)).isZero();
        assertThat(ThrottlePolicy.pause(MAIL, false, NONE)).isZero();
    }

    @Test
    void afterFiveFailuresOnAnAccountTheAddressWaitsUntilTheFirstIsAQuarterOld() {
        assertThat(ThrottlePolicy.pause(SIGN_IN, false, earlier(PAIR, 4, Duration.ofMinutes(1))))
                .isZero();
        assertThat(ThrottlePolicy.pause(SIGN_IN, false, earlier(PAIR, 5, Duration.ofMinutes(1))))
                .isEqualTo(Duration.ofMinutes(14));
        assertThat(ThrottlePolicy.pause(SIGN_IN, false, earlier(PAIR, 5, Duration.ofMinutes(15))))
                .isZero();
    }

    @Test
    void anAddressThatTriesManyAccountsWaits() {
        assertThat(ThrottlePolicy.pause(SIGN_IN, false, earlier(ADDRESS, 29, Duration.ZERO)))
                .isZero();
        assertThat(ThrottlePolicy.pause(SIGN_IN, false, earlier(ADDRESS, 30, Duration.ZERO)))
                .isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void anAccountGuessedFromEverywhereWaitsButNotWhereItsOwnerHasSignedInBefore() {
        Ages guessed = earlier(ACCOUNT, 50, Duration.ofMinutes(10));
        assertThat(ThrottlePolicy.pause(SIGN_IN, false, guessed)).isEqualTo(Duration.ofMinutes(50));
        assertThat(ThrottlePolicy.pause(SIGN_IN, true, guessed)).isZero();
    }

    @Test
    void aKnownAddressIsNoFreePass() {
        assertThat(ThrottlePolicy.pause(SIGN_IN, true, earlier(PAIR, 5, Duration.ZERO)))
                .isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void threeMailsAnHourToOneAddress() {
        assertThat(ThrottlePolicy.pause(MAIL, true, earlier(ACCOUNT, 2, Duration.ZERO)))
                .isZero();
        assertThat(ThrottlePolicy.pause(MAIL, true, earlier(ACCOUNT, 3, Duration.ofMinutes(20))))
                .isEqualTo(Duration.ofMinutes(40));
    }

    /** As many earlier attempts of one scope, all of one age. */
    private static Ages earlier(Scope scope, int count, Duration age) {
        return (asked, n) -> asked == scope && n <= count ? age : null;
    }
}
