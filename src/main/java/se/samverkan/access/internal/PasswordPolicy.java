package se.samverkan.access.internal;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.samverkan.shared.Refused;

/** Long, and not among the first that somebody who guesses would try; no rules about kinds of characters. */
public final class PasswordPolicy {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;
    private static final int WEAKEST_SCORE = 2;
    /** The estimate's cost grows faster than the length; what is hard to guess is so within these. */
    private static final int ESTIMATED_LENGTH = 60;
    /** Words the library, made for English, does not know to be common here. */
    private static final List<String> COMMON_HERE = List.of(
            "lösenord",
            "losenord",
            "samverkan",
            "förening",
            "forening",
            "kommun",
            "kommunen",
            "sverige",
            "sommar",
            "vinter",
            "sommaren",
            "hemligt",
            "hemlig",
            "välkommen",
            "valkommen",
            "fotboll",
            "älskling",
            "linköping",
            "linkoping",
            "stockholm",
            "göteborg",
            "qwertyuiopå");

    private static final Zxcvbn ESTIMATE = new Zxcvbn();

    private PasswordPolicy() {}

    /** Throws the reason for which the password is refused; name and address are easy guesses. */
    public static void check(String password, String name, String email) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new Refused("access.refused.passwordShort", SHORTEST);
        }
        if (length > LONGEST) {
            throw new Refused("access.refused.passwordLong", LONGEST);
        }
        String estimated = password.substring(0, Math.min(password.length(), ESTIMATED_LENGTH));
        if (ESTIMATE.measure(estimated, guesses(name, email)).getScore() < WEAKEST_SCORE) {
            throw new Refused("access.refused.passwordGuessable");
        }
    }

    private static List<String> guesses(String name, String email) {
        List<String> guesses = new ArrayList<>(COMMON_HERE);
        for (String known : List.of(name.toLowerCase(Locale.ROOT), email.toLowerCase(Locale.ROOT))) {
            guesses.add(known);
            guesses.add(known.replace(" ", ""));
            guesses.addAll(List.of(known.split("@", 2)));
            guesses.addAll(List.of(known.split("[\\s@.,+_-]+")));
        }
        guesses.removeIf(String::isBlank);
        return guesses;
    }
}
