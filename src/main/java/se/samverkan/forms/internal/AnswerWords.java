package se.samverkan.forms.internal;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.forms.Answers;
import se.samverkan.forms.Field;
import se.samverkan.forms.FieldType;
import se.samverkan.forms.Option;
import se.samverkan.shared.BankAccount;
import se.samverkan.shared.Money;
import se.samverkan.shared.SwedishTime;

/** One answer in words; what cannot be read is shown as it was typed. */
public final class AnswerWords {

    private final Field field;
    private final Answers answers;
    private final Locale locale;

    private AnswerWords(Field field, Answers answers, Locale locale) {
        this.field = field;
        this.answers = answers;
        this.locale = locale;
    }

    /** One value a line; empty when there is no answer. */
    public static List<String> of(Field field, Answers answers, Locale locale) {
        Object read = AnswerReading.read(field, answers);
        return read == null ? List.of() : new AnswerWords(field, Answers.NONE.with(field.key(), read), locale).words();
    }

    private List<String> words() {
        String text = answers.text(field.key());
        return switch (field.type()) {
            case TEXT, LONG_TEXT, EMAIL, PHONE, ORGANISATION_NUMBER -> List.of(text);
            case BANK_ACCOUNT -> List.of(bankAccount());
            case ADDRESS -> address();
            case NUMBER -> List.of(number(text));
            case MONEY -> List.of(money(text));
            case DATE -> List.of(date(text));
            case PERIOD -> List.of(period());
            case CHOICE -> List.of(label(text));
            case MANY -> answers.list(field.key()).stream().map(this::label).toList();
            case PEOPLE -> people();
            case CONSENT -> List.of(FormTexts.in(locale, "forms.AnswerSheet.yes"));
            case FILE, TABLE, GROUP -> List.of();
        };
    }

    private String number(String typed) {
        return WrittenNumber.read(typed).map(this::formatted).orElse(typed);
    }

    private String money(String typed) {
        return WrittenNumber.readMoney(typed)
                .map(amount -> new Money(amount).format(locale))
                .orElse(typed);
    }

    private String date(String typed) {
        return WrittenDate.read(typed)
                .map(date -> SwedishTime.date(date, locale))
                .orElse(typed);
    }

    private String period() {
        String from = date(answers.part(field.key(), "from"));
        String to = date(answers.part(field.key(), "to"));
        return to.isEmpty() ? FormTexts.in(locale, "forms.AnswerSheet.from", from) : (from + " – " + to).strip();
    }

    private String label(String value) {
        return field.options().stream()
                .filter(it -> it.value().equals(value))
                .findFirst()
                .map(Option::label)
                .map(it -> it.in(locale))
                .orElse(value);
    }

    /** "Kvinnor: 12" and so on, with the sum when several were given and all can be read. */
    private List<String> people() {
        List<String> lines = new ArrayList<>();
        List<BigDecimal> counts = new ArrayList<>();
        for (String count : PeopleCounts.of(field)) {
            String given = answers.part(field.key(), count);
            if (!given.isEmpty()) {
                lines.add(PeopleCounts.label(field, count, locale) + ": " + number(given));
                WrittenNumber.readCount(given).ifPresent(counts::add);
            }
        }
        if (lines.size() > 1 && counts.size() == lines.size()) {
            BigDecimal sum = counts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            lines.add(FormTexts.in(locale, "forms.AnswerSheet.sum", formatted(sum)));
        }
        return lines;
    }

    private String bankAccount() {
        String kind = WrittenBankAccount.kind(answers, field.key())
                .map(it -> FormTexts.in(locale, "forms.BankAccount." + it))
                .orElse("");
        String number = WrittenBankAccount.read(answers, field.key())
                .map(BankAccount::formatted)
                .orElseGet(() -> Stream.of(WrittenBankAccount.CLEARING, WrittenBankAccount.NUMBER)
                        .map(part -> answers.part(field.key(), part))
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(", ")));
        return (kind + " " + number).strip();
    }

    private List<String> address() {
        String street = answers.part(field.key(), WrittenAddress.STREET);
        String place = answers.part(field.key(), WrittenAddress.POSTAL_CODE) + " "
                + answers.part(field.key(), WrittenAddress.CITY);
        return Stream.of(street, place.strip()).filter(it -> !it.isEmpty()).toList();
    }

    /** A number that was reckoned, as its field shows numbers. */
    static String number(Field field, BigDecimal number, Locale locale) {
        return field.type() == FieldType.MONEY && number.signum() >= 0
                ? new Money(number).format(locale)
                : new AnswerWords(field, Answers.NONE, locale).formatted(number);
    }

    private String formatted(BigDecimal number) {
        return NumberFormat.getNumberInstance(locale).format(number);
    }
}
