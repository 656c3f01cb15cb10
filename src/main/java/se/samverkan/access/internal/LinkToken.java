package se.samverkan.access.internal;

import java.security.SecureRandom;
import java.util.Base64;

/** The secret part of a link: 256 random bits, of which only the fingerprint is stored. */
record LinkToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static LinkToken next() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    String fingerprint() {
        return Fingerprint.of("link " + value);
    }

    @Override
    public String toString() {
        return "LinkToken[secret]";
    }
}
