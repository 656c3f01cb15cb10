package se.samverkan.submissions;

import java.util.List;
import java.util.stream.Collectors;
import se.samverkan.forms.Problem;
import se.samverkan.shared.Refused;

/** It cannot be sent before these answers have been mended. */
public class Incomplete extends Refused {

    private final transient List<Problem> problems;

    public Incomplete(List<Problem> problems) {
        super("submissions.refused.incomplete", problems.size());
        this.problems = List.copyOf(problems);
    }

    /** Names the questions, never what was answered. */
    @Override
    public String getMessage() {
        return problems.stream()
                .map(problem -> problem.section() + "." + problem.field() + " " + problem.messageKey())
                .collect(Collectors.joining(", ", key() + ": ", ""));
    }

    public List<Problem> problems() {
        return problems;
    }
}
