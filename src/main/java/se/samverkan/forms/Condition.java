package se.samverkan.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.forms.internal.AnsweredNumber;

/**
 * Holds when an earlier field has, or has among others, one of the values, and when its number lies within the bounds.
 *
 * @param in the values, none when only the bounds count
 * @param atLeast bound for a number, an amount, the sum of PEOPLE or the number of rows; inclusive
 * @param atMost the same, inclusive
 */
public record Condition(
        String field,
        List<String> in,
        @Nullable BigDecimal atLeast,
        @Nullable BigDecimal atMost) {

    public Condition {
        in = List.copyOf(Objects.requireNonNullElse(in, List.of()));
    }

    public Condition(String field, List<String> in) {
        this(field, in, null, null);
    }

    public boolean holds(Answers answers) {
        return (in.isEmpty() || isAmong(answers)) && isWithin(answers);
    }

    private boolean isAmong(Answers answers) {
        return in.contains(answers.text(field)) || answers.list(field).stream().anyMatch(in::contains);
    }

    /** A question that is not answered, or not readably, is within no bounds. */
    private boolean isWithin(Answers answers) {
        if (atLeast == null && atMost == null) {
            return true;
        }
        Optional<BigDecimal> number = AnsweredNumber.of(field, answers);
        return number.isPresent()
                && (atLeast == null || number.get().compareTo(atLeast) >= 0)
                && (atMost == null || number.get().compareTo(atMost) <= 0);
    }
}
