package se.samverkan.access.internal;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Turns passwords into Argon2id hashes and compares them: 19 MiB and two passes each, as OWASP advises. */
@Component
public class Passwords {

    private static final int MEMORY_IN_KIB = 19_456;

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, MEMORY_IN_KIB, 2);
    /** Many sign-ins at once wait for each other here, instead of taking 19 MiB each. */
    private final Semaphore places = new Semaphore(2 * Runtime.getRuntime().availableProcessors());

    private final String nobodys = hash("the password of nobody");

    public String hash(String password) {
        return inTurn(() -> String.valueOf(encoder.encode(normal(password))));
    }

    /** Takes as long without a hash as with one, so that the time does not tell whether the account exists. */
    public boolean match(String typed, @Nullable String hash) {
        String compared = hash == null ? nobodys : hash;
        boolean same = inTurn(() -> encoder.matches(normal(typed), compared));
        return same && hash != null;
    }

    /** The same letter typed on two kinds of keyboard may be two sequences of code points. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private <T> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
