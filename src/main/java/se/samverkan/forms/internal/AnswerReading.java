package se.samverkan.forms.internal;

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
import se.samverkan.shared.BankAccount;
import se.samverkan.shared.EmailAddress;
import se.samverkan.shared.OrganisationNumber;
import se.samverkan.shared.Refused;

/** Turns what was typed into the form that is stored; what cannot be read stays as typed, so that nothing is lost. */
public final class AnswerReading {

    private AnswerReading() {}

    /** The field's answer in its stored form, or null when there is none (or one of another shape). */
    public static @Nullable Object read(Field field, Answers answers) {
        String key = field.key();
        return switch (field.type()) {
            case TEXT, PHONE, CHOICE -> nullIfBlank(oneLine(answers.text(key)));
            case LONG_TEXT -> nullIfBlank(TypedText.lines(answers.text(key)));
            case EMAIL -> nullIfBlank(email(oneLine(answers.text(key))));
            case NUMBER -> nullIfBlank(number(answers.text(key)));
            case MONEY -> nullIfBlank(money(answers.text(key)));
            case DATE -> nullIfBlank(date(answers.text(key)));
            case ORGANISATION_NUMBER -> nullIfBlank(organisationNumber(answers.text(key)));
            case BANK_ACCOUNT -> bankAccount(answers, key);
            case ADDRESS -> address(answers, key);
            case TABLE, GROUP -> rows(field, answers);
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

    private static String organisationNumber(String typed) {
        try {
            return OrganisationNumber.parse(typed).formatted();
        } catch (Refused unreadable) {
            return oneLine(typed);
        }
    }

    /** What was typed for another kind of account stays out of it. */
    private static @Nullable Map<String, String> bankAccount(Answers answers, String key) {
        Optional<BankAccount> account = WrittenBankAccount.read(answers, key);
        if (account.isEmpty()) {
            return parts(answers, key, WrittenBankAccount.parts(answers, key), AnswerReading::oneLine);
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(WrittenBankAccount.KIND, answers.part(key, WrittenBankAccount.KIND));
        if (account.get().kind() == BankAccount.Kind.ACCOUNT) {
            parts.put(WrittenBankAccount.CLEARING, account.get().clearing());
            parts.put(WrittenBankAccount.NUMBER, account.get().number());
        } else {
            parts.put(WrittenBankAccount.NUMBER, account.get().formatted());
        }
        return parts;
    }

    private static @Nullable Map<String, String> address(Answers answers, String key) {
        Map<String, String> parts = parts(answers, key, WrittenAddress.PARTS, AnswerReading::oneLine);
        if (parts != null) {
            parts.computeIfPresent(
                    WrittenAddress.POSTAL_CODE,
                    (name, typed) -> WrittenAddress.postalCode(typed).orElse(typed));
        }
        return parts;
    }

    /** Rows in which nothing was written do not count. */
    private static @Nullable List<Object> rows(Field field, Answers answers) {
        List<Object> rows = answers.rows(field.key()).stream()
                .map(row -> {
                    Answers read = Answers.NONE;
                    for (Field asked : field.fields()) {
                        read = read.with(asked.key(), read(asked, row));
                    }
                    return read.values();
                })
                .filter(row -> !row.isEmpty())
                .map(Object.class::cast)
                .toList();
        return rows.isEmpty() ? null : rows;
    }

    private static String oneLine(String typed) {
        return TypedText.oneLine(typed);
    }

    private static @Nullable String nullIfBlank(String text) {
        boolean blank = text.codePoints().allMatch(it -> Character.isWhitespace(it) || Character.isSpaceChar(it));
        return blank ? null : text;
    }
}
