package se.samverkan.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question and its answer in words.
 *
 * @param values the whole answer as lines of plain text, whatever the type: what a mail shows
 * @param table the rows of a TABLE, to be shown instead of the values where there can be tables
 * @param items what was answered about each in a GROUP, to be shown instead of the values where there can be headings
 */
public record AnswerLine(
        String key,
        String label,
        List<String> values,
        @Nullable AnswerTable table,
        List<AnswerItem> items) {

    public AnswerLine {
        values = List.copyOf(values);
        items = List.copyOf(items);
    }

    AnswerLine(String key, String label, List<String> values) {
        this(key, label, values, null, List.of());
    }
}
