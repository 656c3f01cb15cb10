package se.samverkan.forms;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import se.samverkan.forms.internal.AnswerWords;
import se.samverkan.forms.internal.FormTexts;

/** Answers in words: the one rendering for app, mail and print. */
public final class AnswerSheet {

    private AnswerSheet() {}

    /** @param fileNames the names of the files in a slot, the key of a FILE field */
    public static List<AnsweredSection> of(
            FormDefinition definition, Answers answers, Function<String, List<String>> fileNames, Locale locale) {
        Answers kept = answers.onlyVisible(definition);
        return definition.visibleSections(answers).stream()
                .map(section -> new AnsweredSection(
                        section.key(),
                        section.title().in(locale),
                        section.fields().stream()
                                .filter(field -> FormCheck.visible(field, kept))
                                .map(field -> line(field, kept, fileNames, locale))
                                .toList()))
                .toList();
    }

    private static AnswerLine line(
            Field field, Answers answers, Function<String, List<String>> fileNames, Locale locale) {
        List<String> values =
                field.type() == FieldType.FILE ? fileNames.apply(field.key()) : AnswerWords.of(field, answers, locale);
        if (values.isEmpty()) {
            boolean later = field.type() == FieldType.FILE && field.required() && field.comesLater();
            values = List.of(FormTexts.in(locale, later ? "forms.AnswerSheet.later" : "forms.AnswerSheet.empty"));
        }
        return new AnswerLine(field.label().in(locale), values);
    }
}
