package se.samverkan.routing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.casework.ArrivedCase;
import se.samverkan.casework.CaseKind;
import se.samverkan.municipality.ThemeId;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.SearchWords;

/**
 * When a rule holds: everything that is given must be so.
 *
 * @param scheme the slug of a grant scheme
 * @param question the key of a question with given choices, and with it the answer
 * @param titleWords every word must begin a word of the title; may be empty
 */
public record RuleConditions(
        @Nullable CaseKind kind,
        @Nullable UnitId committee,
        @Nullable String scheme,
        @Nullable ThemeId theme,
        @Nullable String question,
        @Nullable String answer,
        String titleWords) {

    public static final RuleConditions NONE = new RuleConditions(null, null, null, null, null, null, "");

    /** A rule for everything would leave nothing to the rules after it. */
    public boolean empty() {
        return kind == null
                && committee == null
                && scheme == null
                && theme == null
                && question == null
                && SearchWords.folded(titleWords).isEmpty();
    }

    public boolean hold(ArrivedCase arrived) {
        return (kind == null || kind == arrived.kind())
                && (committee == null || committee.equals(arrived.committee()))
                && (scheme == null
                        || arrived.facts().getOrDefault("scheme", List.of()).contains(scheme))
                && (theme == null || arrived.themes().contains(theme))
                && answered(arrived)
                && titled(arrived);
    }

    private boolean answered(ArrivedCase arrived) {
        return question == null
                || answer != null
                        && arrived.facts().getOrDefault(question, List.of()).contains(answer);
    }

    private boolean titled(ArrivedCase arrived) {
        String words = SearchWords.folded(titleWords);
        String title = " " + SearchWords.folded(arrived.title());
        return words.isEmpty() || List.of(words.split(" ")).stream().allMatch(word -> title.contains(" " + word));
    }
}
