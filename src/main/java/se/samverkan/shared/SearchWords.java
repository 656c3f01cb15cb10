package se.samverkan.shared;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What somebody typed, as conditions on a column of folded text, each word as the beginning of one. Only letters and
 * digits are left of it, so that neither the syntax of MATCH nor that of LIKE can be reached from outside.
 *
 * @param match a boolean-mode expression, or empty
 * @param likes patterns for the words that the full-text index does not hold
 */
public record SearchWords(String match, List<String> likes) {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST_WORD = 40;

    /** InnoDB leaves these out of the index (information_schema.innodb_ft_default_stopword, three letters and more). */
    private static final Set<String> NOT_INDEXED = Set.of(
            "about", "are", "com", "for", "from", "how", "that", "the", "this", "was", "what", "when", "where", "who",
            "will", "with", "und", "www");

    public static SearchWords of(String typed) {
        String bounded = typed.substring(0, Math.min(typed.length(), MOST_WORDS * LONGEST_WORD));
        StringBuilder match = new StringBuilder();
        List<String> likes = new ArrayList<>();
        Arrays.stream(folded(bounded).split(" "))
                .limit(MOST_WORDS)
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
                .forEach(word -> {
                    if (word.matches("[a-z0-9]{3,}") && !NOT_INDEXED.contains(word)) {
                        match.append(" +").append(word).append('*');
                    } else if (!word.isEmpty()) {
                        likes.add("% " + word + "%");
                    }
                });
        return new SearchWords(match.toString().strip(), List.copyOf(likes));
    }

    /** Words as they are compared: without case, accents (å, ä and ö too) and punctuation, one blank between. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("ß", "ss")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Conditions on a full-text indexed column that begins with a blank, and the values they name. */
    public void addTo(String column, List<String> conditions, Map<String, Object> values) {
        if (!match.isEmpty()) {
            conditions.add("match (" + column + ") against (:match in boolean mode)");
            values.put("match", match);
        }
        for (int i = 0; i < likes.size(); i++) {
            conditions.add(column + " like :like" + i);
            values.put("like" + i, likes.get(i));
        }
    }
}
