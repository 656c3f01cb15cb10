package se.samverkan.access.internal;

import java.time.Duration;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.TooManyAttempts;
import se.samverkan.shared.Refused;

/**
 * Slows guessing down. An attempt counts from its beginning and is taken back when it succeeds, so that many at once
 * cannot slip through together. What is refused here does not count: waiting always ends. Commits by itself: an attempt
 * counts whatever becomes of it.
 */
@Component
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class Throttle {

    private static final ClientAddress IN_SESSION = new ClientAddress("in session");

    private final Attempts attempts;

    Throttle(Attempts attempts) {
        this.attempts = attempts;
    }

    /** Lets a sign-in try its password, or throws {@link TooManyAttempts}. */
    Attempt signIn(String email, ClientAddress address) {
        return admit(AttemptKind.SIGN_IN, email, address);
    }

    /** Lets somebody have a mail sent to an address, or throws {@link TooManyAttempts}. */
    public void mail(String email, ClientAddress address) {
        admit(AttemptKind.MAIL, email, address);
    }

    /** Guessing the password of an open session is guessing too: refused with the key, after some times for a while. */
    public void confirm(String email, BooleanSupplier right, String refusal) {
        Attempt attempt = admit(AttemptKind.SIGN_IN, email, IN_SESSION);
        if (!right.getAsBoolean()) {
            throw new Refused(refusal);
        }
        attempts.forgive(attempt);
    }

    void succeeded(Attempt attempt) {
        attempts.forgive(attempt);
        attempts.rememberAddress(attempt);
    }

    private Attempt admit(AttemptKind kind, String email, ClientAddress address) {
        String account = Fingerprint.of("account " + email.strip().toLowerCase(Locale.ROOT));
        Attempt attempt = attempts.begin(kind, account, address.fingerprint());
        Duration pause = ThrottlePolicy.pause(
                kind, attempts.knownAddress(attempt), (scope, n) -> attempts.ageOfNthEarlier(attempt, scope, n));
        if (!pause.isZero()) {
            attempts.takeBack(attempt);
            throw new TooManyAttempts(pause);
        }
        return attempt;
    }
}
