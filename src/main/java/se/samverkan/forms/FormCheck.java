package se.samverkan.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkan.forms.internal.FieldCheck;

/** Says what is wrong with answers. Hidden questions are not asked, so they are not checked. */
public final class FormCheck {

    private FormCheck() {}

    /** @param slotsWithFiles keys of the FILE fields that have at least one file */
    public static List<Problem> section(
            FormDefinition definition, Section section, Answers answers, Set<String> slotsWithFiles) {
        Answers kept = answers.onlyVisible(definition);
        if (!visible(section, kept)) {
            return List.of();
        }
        return section.fields().stream()
                .filter(field -> visible(field, kept))
                .flatMap(field -> field.fields().isEmpty()
                        ? FieldCheck.problems(section, field, kept, slotsWithFiles).stream()
                        : rows(section, field, kept).stream())
                .toList();
    }

    private static List<Problem> rows(Section section, Field field, Answers answers) {
        List<Answers> rows = answers.rows(field.key());
        List<Problem> problems = new ArrayList<>(
                FieldCheck.rowCount(section, field, rows.size()).stream().toList());
        for (int i = 0; i < rows.size(); i++) {
            int number = i + 1;
            Answers scope = answers.and(rows.get(i));
            field.fields().stream()
                    .filter(asked -> visible(asked, scope))
                    .flatMap(asked ->
                            FieldCheck.problems(section, asked.inRow(field.rowName(number)), scope, Set.of()).stream())
                    .forEach(problem -> problems.add(problem.inRow(field.key(), number)));
        }
        return problems;
    }

    /** How many questions are not answered, or not so that it can be read; files can always be sent afterwards. */
    public static int gaps(FormDefinition definition, Answers answers) {
        return withFiles(definition, answers).size();
    }

    /** What is wrong when every file is taken to be there. */
    public static List<Problem> withFiles(FormDefinition definition, Answers answers) {
        Set<String> files = definition.sections().stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.type() == FieldType.FILE)
                .map(Field::key)
                .collect(Collectors.toSet());
        return all(definition, answers, files);
    }

    public static List<Problem> all(FormDefinition definition, Answers answers, Set<String> slotsWithFiles) {
        return definition.sections().stream()
                .flatMap(section -> section(definition, section, answers, slotsWithFiles).stream())
                .toList();
    }

    /** Is the section asked? The answers must hold no hidden ones, see {@link Answers#onlyVisible}. */
    public static boolean visible(Section section, Answers answers) {
        return section.showWhen() == null || section.showWhen().holds(answers);
    }

    /** Is the question asked within its section? The answers must hold no hidden ones. */
    public static boolean visible(Field field, Answers answers) {
        return field.showWhen() == null || field.showWhen().holds(answers);
    }
}
