package se.samverkan.casework.internal;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samverkan.shared.SearchWords;

/**
 * What a case is looked for by: words, and numbers as people say them, so that "31" and "2026-31" find SAM 2026-00031.
 * A number may as well be one in a title.
 *
 * @param words what the index answers
 * @param numbers figures beside other words
 */
record CaseWords(SearchWords words, List<String> numbers) {

    private static final Pattern SAID = Pattern.compile("(?i:sam)?+[\\s-]*+(?:(\\d{4})[\\s-]++)?(\\d{1,5})");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}])\\d{1,3}(?![\\p{L}\\p{N}])");
    private static final int MOST_NUMBERS = 3;
    private static final int LONGEST = 320;

    static CaseWords of(String whole) {
        String typed = whole.substring(0, Math.min(whole.length(), LONGEST));
        Matcher said = SAID.matcher(typed.strip());
        if (said.matches()) {
            String year = said.group(1) == null ? "" : "+" + said.group(1) + " ";
            String number = said.group(2);
            return new CaseWords(
                    new SearchWords(year + "+(" + padded(number) + " " + number + "*)", List.of()), List.of());
        }
        List<String> numbers = NUMBER.matcher(typed)
                .results()
                .map(found -> found.group())
                .limit(MOST_NUMBERS)
                .toList();
        return new CaseWords(SearchWords.of(NUMBER.matcher(typed).replaceAll(" ")), numbers);
    }

    boolean nothing() {
        return words.match().isEmpty() && words.likes().isEmpty() && numbers.isEmpty();
    }

    /** Conditions on {@code case_file c} and the values they name. */
    void addTo(List<String> conditions, Map<String, Object> values) {
        words.addTo("c.search_text", conditions, values);
        for (int i = 0; i < numbers.size(); i++) {
            conditions.add("(c.search_text like :number" + i + " or c.search_text like :figures" + i + ")");
            values.put("number" + i, "% " + padded(numbers.get(i)) + " %");
            values.put("figures" + i, "% " + numbers.get(i) + "%");
        }
    }

    private static String padded(String number) {
        return "0".repeat(5 - number.length()) + number;
    }
}
