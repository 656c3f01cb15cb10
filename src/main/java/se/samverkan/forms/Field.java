package se.samverkan.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.shared.LocalText;

/**
 * One question.
 *
 * @param maxLength characters (Unicode code points), see {@link #limit()} when missing
 * @param min least number or amount, inclusive
 * @param max greatest number or amount, inclusive
 * @param options for CHOICE and MANY what can be chosen; for PEOPLE which of the counts are asked, all when empty
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
        List<Option> options,
        @Nullable Condition showWhen,
        boolean comesLater) {

    public Field {
        // A definition leaves out what a field does not have.
        options = List.copyOf(Objects.requireNonNullElse(options, List.of()));
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
}
