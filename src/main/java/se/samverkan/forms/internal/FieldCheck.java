package se.samverkan.forms.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samverkan.forms.Answers;
import se.samverkan.forms.Field;
import se.samverkan.forms.FieldType;
import se.samverkan.forms.Option;
import se.samverkan.forms.Problem;
import se.samverkan.forms.Section;
import se.samverkan.shared.EmailAddress;
import se.samverkan.shared.Refused;

/** The rules of one question: at most one problem at a time, the one to solve first. */
public final class FieldCheck {

    private static final int SHOWN = 60;

    private final Section section;
    private final Field field;
    private final Answers answers;

    private FieldCheck(Section section, Field field, Answers answers) {
        this.section = section;
        this.field = field;
        this.answers = answers;
    }

    public static Optional<Problem> problem(Section section, Field field, Answers answers, Set<String> slotsWithFiles) {
        Object read = AnswerReading.read(field, answers);
        FieldCheck check =
                new FieldCheck(section, field, read == null ? Answers.NONE : Answers.NONE.with(field.key(), read));
        if (field.type() == FieldType.FILE) {
            boolean missing = field.required() && !field.comesLater() && !slotsWithFiles.contains(field.key());
            return missing ? check.is("missing.FILE") : Optional.empty();
        }
        if (read == null) {
            return field.required() ? check.is("missing." + field.type()) : Optional.empty();
        }
        return check.given();
    }

    private Optional<Problem> given() {
        String text = answers.text(field.key());
        return switch (field.type()) {
            case TEXT, LONG_TEXT -> length(text);
            case EMAIL -> isEmail(text) ? length(text) : is("email", shown(text));
            case PHONE -> WrittenPhone.readable(text) ? length(text) : is("phone", shown(text));
            case NUMBER -> range(WrittenNumber.read(text), "number", text);
            case MONEY -> range(WrittenNumber.readMoney(text), "money", text);
            case DATE -> WrittenDate.read(text).isPresent() ? Optional.empty() : is("date", shown(text));
            case PERIOD -> period();
            case CHOICE -> offered(List.of(text));
            case MANY -> offered(answers.list(field.key()));
            case PEOPLE -> people();
            case CONSENT, FILE -> Optional.empty();
        };
    }

    private Optional<Problem> length(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= field.limit() ? Optional.empty() : is("tooLong", length - field.limit(), field.limit());
    }

    private Optional<Problem> range(Optional<BigDecimal> number, String kind, String typed) {
        if (number.isEmpty()) {
            return is(kind, shown(typed));
        }
        if (field.min() != null && number.get().compareTo(field.min()) < 0) {
            return is(kind + ".least", field.min());
        }
        if (field.max() != null && number.get().compareTo(field.max()) > 0) {
            return is(kind + ".most", field.max());
        }
        return Optional.empty();
    }

    private Optional<Problem> period() {
        String from = answers.part(field.key(), "from");
        String to = answers.part(field.key(), "to");
        for (String typed : List.of(from, to)) {
            if (!typed.isEmpty() && WrittenDate.read(typed).isEmpty()) {
                return is("date", shown(typed));
            }
        }
        if (from.isEmpty() || to.isEmpty() && field.required()) {
            return is(field.required() ? "missing.PERIOD" : "period.start");
        }
        return !to.isEmpty() && LocalDate.parse(to).isBefore(LocalDate.parse(from))
                ? is("period.order")
                : Optional.empty();
    }

    private Optional<Problem> people() {
        return PeopleCounts.of(field).stream()
                .map(count -> answers.part(field.key(), count))
                .filter(typed ->
                        !typed.isEmpty() && WrittenNumber.readCount(typed).isEmpty())
                .findFirst()
                .flatMap(typed -> is("people", shown(typed)));
    }

    private Optional<Problem> offered(List<String> chosen) {
        List<String> values = field.options().stream().map(Option::value).toList();
        return values.containsAll(chosen) ? Optional.empty() : is("choice");
    }

    private static boolean isEmail(String text) {
        try {
            EmailAddress.parse(text);
            return true;
        } catch (Refused unreadable) {
            return false;
        }
    }

    private static String shown(String typed) {
        return typed.codePointCount(0, typed.length()) <= SHOWN
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private Optional<Problem> is(String what, Object... more) {
        List<Object> args = new ArrayList<>(Stream.<Object>of(field.label()).toList());
        args.addAll(List.of(more));
        return Optional.of(new Problem(section.key(), field.key(), "forms.FormCheck." + what, args));
    }
}
