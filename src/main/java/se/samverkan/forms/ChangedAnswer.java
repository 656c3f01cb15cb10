package se.samverkan.forms;

import java.util.List;

/**
 * A question that is answered otherwise in one version than in another, in words.
 *
 * @param before what it said, empty when it was not asked then
 * @param after what it says now, empty when it is not asked any more
 */
public record ChangedAnswer(
        String section, String sectionTitle, String key, String label, List<String> before, List<String> after) {

    public ChangedAnswer {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
