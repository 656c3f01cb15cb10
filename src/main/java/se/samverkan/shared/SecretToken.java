package se.samverkan.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/** The secret of a link that lets its bearer do one thing: random bits, of which only a hash is kept. */
public record SecretToken(String secret) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Thirty-two signs, five bits each: no I, O, 0 or 1. */
    private static final String PAPER = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int PAPER_LENGTH = 16;
    private static final int GROUP = 4;

    public static SecretToken next() {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** To be read from paper and typed in: 80 random bits in letters and digits that cannot be taken for each other. */
    public static SecretToken forPaper() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < PAPER_LENGTH; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(PAPER.charAt(RANDOM.nextInt(PAPER.length())));
        }
        return new SecretToken(code.toString());
    }

    /** As somebody has typed or followed it: a code from paper also in small letters and without its dashes. */
    public static SecretToken typed(String secret) {
        String plain = secret.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s\\u2010-\\u2015-]", "");
        return new SecretToken(
                plain.matches("[" + PAPER + "]{" + PAPER_LENGTH + "}")
                        ? plain.replaceAll("(.{" + GROUP + "})(?=.)", "$1-")
                        : secret);
    }

    /** Plain SHA-256 is enough: even the eighty bits of a code on paper are too many to be guessed while it is good. */
    public String hash() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "SecretToken";
    }
}
