package se.samverkan.forms;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.samverkan.forms.internal.AnswerTables;
import se.samverkan.forms.internal.AnswerWords;
import se.samverkan.forms.internal.FormTexts;

/** Answers in words: the one rendering for app, mail and print. */
public final class AnswerSheet {

    private final Function<String, List<String>> fileNames;
    private final Locale locale;

    private AnswerSheet(Function<String, List<String>> fileNames, Locale locale) {
        this.fileNames = fileNames;
        this.locale = locale;
    }

    /** @param fileNames the names of the files in a slot, the key of a FILE field */
    public static List<AnsweredSection> of(
            FormDefinition definition, Answers answers, Function<String, List<String>> fileNames, Locale locale) {
        Answers kept = answers.onlyVisible(definition);
        AnswerSheet sheet = new AnswerSheet(fileNames, locale);
        return definition.visibleSections(answers).stream()
                .map(section -> new AnsweredSection(
                        section.key(), section.title().in(locale), sheet.lines(section.fields(), kept, Answers.NONE)))
                .toList();
    }

    private List<AnswerLine> lines(List<Field> fields, Answers outside, Answers row) {
        Answers all = outside.and(row);
        return fields.stream()
                .filter(field -> FormCheck.visible(field, all))
                .map(field -> line(field, all))
                .toList();
    }

    private AnswerLine line(Field field, Answers answers) {
        String label = field.label().in(locale);
        return switch (field.type()) {
            case FILE -> new AnswerLine(field.key(), label, given(field, fileNames.apply(field.key())));
            case TABLE -> table(field, label, answers);
            case GROUP -> group(field, label, answers);
            default -> new AnswerLine(field.key(), label, given(field, AnswerWords.of(field, answers, locale)));
        };
    }

    private AnswerLine table(Field field, String label, Answers answers) {
        List<Answers> rows = answers.rows(field.key());
        if (rows.isEmpty()) {
            return new AnswerLine(field.key(), label, given(field, List.of()));
        }
        AnswerTables tables = new AnswerTables(field, locale);
        AnswerTable table = tables.of(rows);
        return new AnswerLine(field.key(), label, tables.lines(table), table, List.of());
    }

    private AnswerLine group(Field field, String label, Answers answers) {
        List<Answers> rows = answers.rows(field.key());
        List<AnswerItem> items = IntStream.range(0, rows.size())
                .mapToObj(i ->
                        new AnswerItem(field.rowName(i + 1).in(locale), lines(field.fields(), answers, rows.get(i))))
                .toList();
        List<String> values = items.stream()
                .flatMap(item -> item.lines().stream()
                        .map(line -> item.title() + ", " + line.label() + ": " + String.join(", ", line.values())))
                .toList();
        return new AnswerLine(field.key(), label, given(field, values), null, items);
    }

    private List<String> given(Field field, List<String> values) {
        if (!values.isEmpty()) {
            return values;
        }
        boolean later = field.type() == FieldType.FILE && field.required() && field.comesLater();
        return List.of(FormTexts.in(locale, later ? "forms.AnswerSheet.later" : "forms.AnswerSheet.empty"));
    }
}
