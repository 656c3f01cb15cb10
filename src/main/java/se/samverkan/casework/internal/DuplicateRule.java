package se.samverkan.casework.internal;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.casework.PossibleDuplicate.Reason;
import se.samverkan.shared.SearchWords;

/**
 * When two cases of one association may be one and the same. A hint, not a judgement: it is better to show two that
 * differ than to pay twice for one.
 */
final class DuplicateRule {

    /** The fact under which a case's period is kept, "2027-01-01/2027-12-31". */
    static final String PERIOD = "period";

    private static final double ALIKE = 0.6;
    private static final int FEWEST_ANSWERS = 4;
    private static final Set<String> EMPTY_WORDS =
            Set.of("och", "i", "pa", "for", "med", "av", "till", "the", "of", "in");

    private DuplicateRule() {}

    record Sent(String title, @Nullable BigDecimal sum, Map<String, List<String>> facts) {}

    static Optional<Reason> compare(Sent one, Sent other) {
        if (alike(words(one.title()), words(other.title())) >= ALIKE) {
            return Optional.of(Reason.TITLE);
        }
        List<String> period = one.facts().getOrDefault(PERIOD, List.of());
        boolean samePeriod = !period.isEmpty() && period.equals(other.facts().get(PERIOD));
        BigDecimal sum = one.sum();
        BigDecimal otherSum = other.sum();
        if (samePeriod && sum != null && otherSum != null && sum.compareTo(otherSum) == 0) {
            return Optional.of(Reason.SUM_AND_PERIOD);
        }
        boolean sameAnswers =
                one.facts().size() >= FEWEST_ANSWERS && one.facts().equals(other.facts());
        return samePeriod && sameAnswers ? Optional.of(Reason.ANSWERS) : Optional.empty();
    }

    /** Words in common of all words, 0 to 1. */
    private static double alike(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return all.isEmpty() ? 0 : (double) common.size() / all.size();
    }

    private static Set<String> words(String title) {
        Set<String> words = new HashSet<>(List.of(SearchWords.folded(title).split(" ")));
        words.removeAll(EMPTY_WORDS);
        words.remove("");
        return words;
    }
}
