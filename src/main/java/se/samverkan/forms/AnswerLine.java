package se.samverkan.forms;

import java.util.List;

/** A question and its answer in words; several values are several lines. */
public record AnswerLine(String label, List<String> values) {

    public AnswerLine {
        values = List.copyOf(values);
    }
}
