package se.samverkan.shared;

import java.security.SecureRandom;
import java.util.UUID;

/** Identifiers that keep the order in which they were made (RFC 9562, version 7), so that index inserts stay local. */
public final class Uuid7 {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuid7() {}

    public static UUID next() {
        byte[] random = new byte[10];
        RANDOM.nextBytes(random);
        long high = System.currentTimeMillis() << 16 | 0x7000 | (random[0] & 0x0f) << 8 | random[1] & 0xff;
        long low = 0;
        for (int i = 2; i < 10; i++) {
            low = low << 8 | random[i] & 0xff;
        }
        return new UUID(high, low & 0x3fffffffffffffffL | 0x8000000000000000L);
    }
}
