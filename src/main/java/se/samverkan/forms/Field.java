package se.samverkan.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.shared.LocalText;

/**
 * One question.
 *
 * @param maxLength characters (Unicode code points), see {@link #limit()} when missing
 * @param min least number or amount, or least number of rows of a TABLE or GROUP, inclusive
 * @param max greatest number or amount, or number of rows, inclusive; see {@link #mostRows()} when missing
 * @param decimals how many decimals a NUMBER may have, none when missing
 * @param options for CHOICE and MANY what can be chosen; for PEOPLE which of the counts are asked, all when empty
 * @param fields the columns of a TABLE, or what is asked about each in a GROUP
 * @param item what one row of a TABLE or one of a GROUP is called, "Kostnad" for example
 * @param sum a column of numbers or amounts that is added up
 * @param comesLater a FILE that may be sent in afterwards
 */
public record Field(
        String key,
        FieldType type,
        LocalText label,
        @Nullable LocalText help,
        boolean required,
        @Nullable Integer maxLength,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Integer decimals,
        List<Option> options,
        List<Field> fields,
        @Nullable LocalText item,
        boolean sum,
        @Nullable Condition showWhen,
        boolean comesLater) {

    private static final int MOST_ROWS = 30;

    public Field {
        // A definition leaves out what a field does not have.
        options = List.copyOf(Objects.requireNonNullElse(options, List.of()));
        fields = List.copyOf(Objects.requireNonNullElse(fields, List.of()));
    }

    /**
     * Is it about how to reach somebody: whom to call, an address, where to pay? Such answers are not for everybody who
     * may read what an association wants to do.
     */
    public boolean contact() {
        return key.startsWith("contact_")
                || switch (type) {
                    case EMAIL, PHONE, ADDRESS, BANK_ACCOUNT -> true;
                    default -> false;
                };
    }

    /** The question as it may be read by those who may not know how to reach anybody: not, or without it in its rows. */
    Optional<Field> withoutContacts() {
        return contact()
                ? Optional.empty()
                : withRows(fields.stream().filter(field -> !field.contact()).toList());
    }

    /** Only what is asked about how to reach somebody, whatever else the question depends on. */
    Optional<Field> contactsOnly() {
        if (contact()) {
            return Optional.of(asking(fields, null));
        }
        List<Field> reaching = fields.stream().filter(Field::contact).toList();
        return reaching.isEmpty() ? Optional.empty() : Optional.of(asking(reaching, null));
    }

    private Optional<Field> withRows(List<Field> asked) {
        return asked.isEmpty() && !fields.isEmpty() ? Optional.empty() : Optional.of(asking(asked, showWhen));
    }

    private Field asking(List<Field> asked, @Nullable Condition when) {
        return new Field(
                key,
                type,
                label,
                help,
                required,
                maxLength,
                min,
                max,
                decimals,
                options,
                asked,
                item,
                sum,
                when,
                comesLater);
    }

    /** The most characters a text may have. */
    public int limit() {
        if (maxLength != null) {
            return maxLength;
        }
        return switch (type) {
            case LONG_TEXT -> 4000;
            case PHONE -> 40;
            default -> 250;
        };
    }

    /** How many rows there are to begin with and at least. */
    public int leastRows() {
        return min == null ? 0 : min.intValue();
    }

    public int mostRows() {
        return max == null ? MOST_ROWS : max.intValue();
    }

    /** What a row is called, "Kostnad 2". */
    public LocalText rowName(int number) {
        LocalText name = item == null ? label : item;
        return new LocalText(name.sv() + " " + number, name.en() + " " + number);
    }

    /** The same question inside a row, with a label that says which: "Kostnad 2, Belopp". */
    public Field inRow(LocalText rowName) {
        return labelled(new LocalText(rowName.sv() + ", " + label.sv(), rowName.en() + ", " + label.en()));
    }

    private Field labelled(LocalText other) {
        return new Field(
                key,
                type,
                other,
                help,
                required,
                maxLength,
                min,
                max,
                decimals,
                options,
                fields,
                item,
                sum,
                showWhen,
                comesLater);
    }
}
