package se.samverkan.forms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
                .map(field -> FieldCheck.problem(section, field, kept, slotsWithFiles))
                .flatMap(Optional::stream)
                .toList();
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
