package se.samverkan.forms.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.samverkan.forms.Answers;
import se.samverkan.forms.Field;
import se.samverkan.forms.FieldType;
import se.samverkan.forms.Option;
import se.samverkan.forms.Problem;
import se.samverkan.forms.Section;
import se.samverkan.shared.BankAccount;
import se.samverkan.shared.EmailAddress;
import se.samverkan.shared.OrganisationNumber;
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

    /** Empty when the answer is fine; several when several parts of it can be mended at once. */
    public static List<Problem> problems(Section section, Field field, Answers answers, Set<String> slotsWithFiles) {
        Object read = AnswerReading.read(field, answers);
        FieldCheck check =
                new FieldCheck(section, field, read == null ? Answers.NONE : Answers.NONE.with(field.key(), read));
        if (field.type() == FieldType.FILE) {
            boolean missing = field.required() && !field.comesLater() && !slotsWithFiles.contains(field.key());
            return missing ? check.is("missing.FILE").stream().toList() : List.of();
        }
        if (read == null) {
            return field.required()
                    ? check.is("missing." + field.type()).stream().toList()
                    : List.of();
        }
        return switch (field.type()) {
            case PEOPLE -> check.people();
            case ADDRESS -> check.address();
            default -> check.given().stream().toList();
        };
    }

    /** Are there enough rows, and not too many? What is in them is checked question by question. */
    public static Optional<Problem> rowCount(Section section, Field field, int rows) {
        FieldCheck check = new FieldCheck(section, field, Answers.NONE);
        if (rows == 0) {
            return field.required() ? check.is("missing." + field.type()) : Optional.empty();
        }
        if (rows < field.leastRows()) {
            return check.is("rows.least", field.leastRows(), rows);
        }
        return rows > field.mostRows() ? check.is("rows.most", field.mostRows(), rows) : Optional.empty();
    }

    private Optional<Problem> given() {
        String text = answers.text(field.key());
        return switch (field.type()) {
            case TEXT, LONG_TEXT -> length(text);
            case EMAIL -> isEmail(text) ? length(text) : is("email", shown(text));
            case PHONE -> WrittenPhone.readable(text) ? length(text) : is("phone", shown(text));
            case NUMBER -> number(text);
            case MONEY -> money(text);
            case ORGANISATION_NUMBER -> organisationNumber(text);
            case BANK_ACCOUNT -> bankAccount();
            case DATE -> WrittenDate.read(text).isPresent() ? Optional.empty() : is("date", shown(text));
            case PERIOD -> period();
            case CHOICE -> offered(List.of(text));
            case MANY -> offered(answers.list(field.key()));
            case PEOPLE, ADDRESS, CONSENT, FILE, TABLE, GROUP -> Optional.empty();
        };
    }

    private Optional<Problem> length(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= field.limit() ? Optional.empty() : is("tooLong", length - field.limit(), field.limit());
    }

    private Optional<Problem> number(String text) {
        Optional<BigDecimal> number = WrittenNumber.read(text);
        if (number.isEmpty()) {
            return is(WrittenNumber.isAmbiguous(text) ? "number.ambiguous" : "number", shown(text));
        }
        int decimals = Objects.requireNonNullElse(field.decimals(), 0);
        if (number.get().stripTrailingZeros().scale() > decimals) {
            return decimals == 0
                    ? is("number.whole", WrittenNumber.inInput(text))
                    : is("number.decimals", WrittenNumber.inInput(text), decimals);
        }
        return range(number.get(), "number");
    }

    private Optional<Problem> money(String text) {
        Optional<BigDecimal> amount = WrittenNumber.readMoney(text);
        if (amount.isPresent()) {
            return range(amount.get(), "money");
        }
        if (WrittenNumber.isNegativeMoney(text)) {
            return is("money.negative", shown(text));
        }
        if (WrittenNumber.isTooMuchMoney(text)) {
            return is("money.tooLarge", shown(text));
        }
        return is(WrittenNumber.isAmbiguous(text) ? "money.ambiguous" : "money", shown(text));
    }

    private Optional<Problem> range(BigDecimal number, String kind) {
        if (field.min() != null && number.compareTo(field.min()) < 0) {
            return is(kind + ".least", field.min());
        }
        if (field.max() != null && number.compareTo(field.max()) > 0) {
            return is(kind + ".most", field.max());
        }
        return Optional.empty();
    }

    /** A personal number is not repeated: it should not be here. */
    private Optional<Problem> organisationNumber(String text) {
        try {
            OrganisationNumber.parse(text);
            return Optional.empty();
        } catch (Refused unreadable) {
            return "shared.refused.personalNumber".equals(unreadable.key())
                    ? is("organisationNumber.personal")
                    : is("organisationNumber", shown(text));
        }
    }

    private Optional<Problem> bankAccount() {
        Optional<BankAccount.Kind> kind = WrittenBankAccount.kind(answers, field.key());
        if (kind.isEmpty()) {
            return at(WrittenBankAccount.KIND, "bankAccount.kind");
        }
        for (String part : WrittenBankAccount.parts(answers, field.key())) {
            if (answers.part(field.key(), part).isEmpty()) {
                return at(part, "bankAccount." + part + "." + kind.get());
            }
        }
        try {
            BankAccount.parse(
                    kind.get(),
                    answers.part(field.key(), WrittenBankAccount.CLEARING),
                    answers.part(field.key(), WrittenBankAccount.NUMBER));
            return Optional.empty();
        } catch (Refused wrong) {
            String part = "shared.refused.clearing".equals(wrong.key())
                    ? WrittenBankAccount.CLEARING
                    : WrittenBankAccount.NUMBER;
            return at(
                    part, wrong.key().replace("shared.refused", "bankAccount"), shown(answers.part(field.key(), part)));
        }
    }

    private List<Problem> address() {
        return WrittenAddress.PARTS.stream()
                .flatMap(part -> addressPart(part).stream())
                .toList();
    }

    private Optional<Problem> addressPart(String part) {
        String typed = answers.part(field.key(), part);
        if (typed.isEmpty()) {
            return at(part, "address." + part);
        }
        return part.equals(WrittenAddress.POSTAL_CODE)
                        && WrittenAddress.postalCode(typed).isEmpty()
                ? at(part, "address.postalCode.unread", shown(typed))
                : Optional.empty();
    }

    private Optional<Problem> period() {
        String from = answers.part(field.key(), "from");
        String to = answers.part(field.key(), "to");
        if (!from.isEmpty() && WrittenDate.read(from).isEmpty()) {
            return at("from", "date", shown(from));
        }
        if (!to.isEmpty() && WrittenDate.read(to).isEmpty()) {
            return at("to", "date", shown(to));
        }
        if (from.isEmpty()) {
            return at("from", field.required() ? "missing.PERIOD" : "period.start");
        }
        if (to.isEmpty()) {
            return field.required() ? at("to", "missing.PERIOD") : Optional.empty();
        }
        return LocalDate.parse(to).isBefore(LocalDate.parse(from)) ? at("to", "period.order") : Optional.empty();
    }

    private List<Problem> people() {
        return PeopleCounts.of(field).stream()
                .filter(count -> !answers.part(field.key(), count).isEmpty())
                .filter(count -> WrittenNumber.readCount(answers.part(field.key(), count))
                        .isEmpty())
                .flatMap(count -> at(count, "people", shown(answers.part(field.key(), count))).stream())
                .toList();
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
        return problem(List.of(), what, more);
    }

    private Optional<Problem> at(String part, String what, Object... more) {
        return problem(List.of(part), what, more);
    }

    private Optional<Problem> problem(List<String> inside, String what, Object... more) {
        List<Object> args = new ArrayList<>();
        args.add(field.label());
        args.addAll(List.of(more));
        return Optional.of(new Problem(section.key(), field.key(), inside, "forms.FormCheck." + what, args));
    }
}
