package se.samverkan.forms;

import java.util.List;

/** One in a GROUP, "Partner 2", with what was answered about it. */
public record AnswerItem(String title, List<AnswerLine> lines) {

    public AnswerItem {
        lines = List.copyOf(lines);
    }
}
