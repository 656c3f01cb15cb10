package se.samverkan.forms;

import java.util.List;

/** A section of a form as it was answered, in one language. */
public record AnsweredSection(String key, String title, List<AnswerLine> lines) {

    public AnsweredSection {
        lines = List.copyOf(lines);
    }
}
