package se.samverkan.organisations.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What is left of a name when case, accents, order and the words most associations share are taken away. */
public final class NameKey {

    private static final Set<String> COMMON_WORDS = Set.of(
            "foreningen",
            "forening",
            "ideell",
            "ideella",
            "ekonomisk",
            "ekonomiska",
            "ek",
            "for",
            "stiftelsen",
            "i",
            "och",
            "linkoping",
            "linkopings");

    /** "IF", "BK": what kind of club, which many leave out. */
    private static final int SHORT = 2;

    private NameKey() {}

    public static String of(String name) {
        List<String> words = words(name);
        List<String> telling =
                words.stream().filter(word -> !COMMON_WORDS.contains(word)).toList();
        return (telling.isEmpty() ? words : telling).stream().sorted().collect(Collectors.joining(" "));
    }

    /** The name as it is searched: "Örnens IF" becomes "ornens if". */
    public static String folded(String text) {
        return String.join(" ", words(text));
    }

    /**
     * Whether two keys have the same words but for slips of the keyboard in the longer ones. The shortest may be left
     * out of one of them, but when both have one it tells them apart: "if" and "ik".
     */
    public static boolean near(String one, String other) {
        List<String> left = new ArrayList<>(telling(other, true));
        boolean alike = !left.isEmpty()
                && telling(one, true).stream()
                        .allMatch(word -> left.stream()
                                .filter(candidate -> nearWord(word, candidate))
                                .findFirst()
                                .map(left::remove)
                                .orElse(false))
                && left.isEmpty();
        List<String> shortest = telling(one, false);
        List<String> others = telling(other, false);
        return alike && (shortest.isEmpty() || others.isEmpty() || shortest.equals(others));
    }

    private static List<String> telling(String key, boolean longer) {
        return Arrays.stream(key.split(" "))
                .filter(word -> word.length() > SHORT == longer && !word.isEmpty())
                .toList();
    }

    private static boolean nearWord(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int slips = shorter < 5 ? 0 : shorter < 8 ? 1 : 2;
        return Math.abs(one.length() - other.length()) <= slips && distance(one, other) <= slips;
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Insertions, deletions and exchanges between two texts (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int exchange = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchange, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
