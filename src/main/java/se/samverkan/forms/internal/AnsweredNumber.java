package se.samverkan.forms.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.forms.Answers;

/** An answer as one number: what was written, how many people in all, or how many rows. */
public final class AnsweredNumber {

    private AnsweredNumber() {}

    public static Optional<BigDecimal> of(String key, Answers answers) {
        return switch (answers.values().get(key)) {
            case String text -> WrittenNumber.read(text).or(() -> WrittenNumber.readMoney(text));
            case Map<?, ?> counts -> sum(counts);
            case List<?> rows -> Optional.of(BigDecimal.valueOf(rows.size()));
            case null, default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> sum(Map<?, ?> counts) {
        return counts.values().stream()
                .map(count -> WrittenNumber.readCount(String.valueOf(count)))
                .reduce(Optional.of(BigDecimal.ZERO), (a, b) -> a.flatMap(sum -> b.map(sum::add)));
    }
}
