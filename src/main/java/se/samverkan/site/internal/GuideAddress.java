package se.samverkan.site.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Answers as they stand in an address, in one order. What no question or answer can be called is not read. */
final class GuideAddress {

    private static final Pattern WORD = Pattern.compile("[a-z]{1,20}");
    private static final int MOST = 12;

    private GuideAddress() {}

    static Map<String, String> answers(HttpServletRequest request) {
        Map<String, String> answers = new TreeMap<>();
        request.getParameterMap().forEach((question, values) -> {
            if (values.length > 0 && word(question) && word(values[0]) && answers.size() < MOST) {
                answers.put(question, values[0]);
            }
        });
        return answers;
    }

    static String query(Map<String, String> answers) {
        return answers.isEmpty()
                ? ""
                : answers.entrySet().stream()
                        .map(answer -> answer.getKey() + "=" + answer.getValue())
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static boolean word(String text) {
        return WORD.matcher(text).matches();
    }
}
