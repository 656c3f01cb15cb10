package se.samverkan.forms;

import java.util.List;

/** Holds when an earlier field has, or has among others, one of the values. */
public record Condition(String field, List<String> in) {

    public Condition {
        in = List.copyOf(in);
    }

    public boolean holds(Answers answers) {
        return in.contains(answers.text(field)) || answers.list(field).stream().anyMatch(in::contains);
    }
}
