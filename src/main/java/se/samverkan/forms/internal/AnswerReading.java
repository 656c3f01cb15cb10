package se.samverkan.forms.internal;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.samverkan.forms.Answers;
import se.samverkan.forms.Field;
import se.samverkan.forms.Option;
import se.samverkan.shared.EmailAddress;
import se.samverkan.shared.Refused;

/** Turns what was typed into the form that is stored; what cannot be read stays as typed, so that nothing is lost. */
public final class AnswerReading {

    private AnswerReading() {}

    /** The field's answer in its stored form, or null when there is none (or one of another shape). */
    public static @Nullable Object read(Field field, Answers answers) {
        String key = field.key();
        return switch (field.type()) {
            case TEXT, PHONE, CHOICE -> nullIfBlank(oneLine(answers.text(key)));
            case LONG_TEXT -> nullIfBlank(clean(answers.text(key)));
            case EMAIL -> nullIfBlank(email(oneLine(answers.text(key))));
            case NUMBER -> nullIfBlank(number(answers.text(key)));
            case MONEY -> nullIfBlank(money(answers.text(key)));
            case DATE -> nullIfBlank(date(answers.text(key)));
            case PERIOD -> parts(answers, key, List.of("from", "to"), AnswerReading::date);
            case PEOPLE -> parts(answers, key, PeopleCounts.of(field), AnswerReading::count);
            case MANY -> inOrder(field, answers.list(key));
            case CONSENT -> "yes".equals(answers.text(key)) ? "yes" : null;
            case FILE -> null;
        };
    }

    private static @Nullable Map<String, String> parts(
            Answers answers, String key, List<String> names, UnaryOperator<String> reading) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String name : names) {
            String part = answers.part(key, name);
            if (!part.isBlank()) {
                parts.put(name, reading.apply(part));
            }
        }
        return parts.isEmpty() ? null : parts;
    }

    /** As the form lists them; what it does not offer comes last and is found by the check. */
    private static @Nullable List<String> inOrder(Field field, List<String> chosen) {
        List<String> offered = field.options().stream().map(Option::value).toList();
        List<String> ordered = chosen.stream()
                .distinct()
                .sorted(Comparator.comparingInt(value -> place(offered, value)))
                .toList();
        return ordered.isEmpty() ? null : ordered;
    }

    private static int place(List<String> offered, String value) {
        int index = offered.indexOf(value);
        return index < 0 ? offered.size() : index;
    }

    private static String number(String typed) {
        return WrittenNumber.read(typed).map(WrittenNumber::plain).orElseGet(() -> oneLine(typed));
    }

    private static String money(String typed) {
        return WrittenNumber.readMoney(typed).map(WrittenNumber::plain).orElseGet(() -> oneLine(typed));
    }

    private static String count(String typed) {
        return WrittenNumber.readCount(typed).map(WrittenNumber::plain).orElseGet(() -> oneLine(typed));
    }

    private static String date(String typed) {
        Optional<LocalDate> date = WrittenDate.read(typed);
        return date.isPresent() ? date.get().toString() : oneLine(typed);
    }

    private static String email(String typed) {
        try {
            return EmailAddress.parse(typed).value();
        } catch (Refused unreadable) {
            return typed;
        }
    }

    private static String oneLine(String typed) {
        return clean(typed).replaceAll("\\s+", " ");
    }

    /** Text pasted from elsewhere brings other line ends and invisible control characters. */
    private static String clean(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("\\r\\n?", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .strip();
    }

    private static @Nullable String nullIfBlank(String text) {
        boolean blank = text.codePoints().allMatch(it -> Character.isWhitespace(it) || Character.isSpaceChar(it));
        return blank ? null : text;
    }
}
