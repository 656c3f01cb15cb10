package se.samverkan.forms.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samverkan.forms.AnswerTable;
import se.samverkan.forms.Answers;
import se.samverkan.forms.Field;
import se.samverkan.forms.FieldType;

/** A TABLE's rows and sums in words. */
public final class AnswerTables {

    private final Field field;
    private final Locale locale;

    public AnswerTables(Field field, Locale locale) {
        this.field = field;
        this.locale = locale;
    }

    public AnswerTable of(List<Answers> rows) {
        List<AnswerTable.Column> columns = field.fields().stream()
                .map(column -> new AnswerTable.Column(column.label().in(locale), isNumber(column)))
                .toList();
        List<List<String>> cells = rows.stream()
                .map(row -> field.fields().stream()
                        .map(column -> String.join(", ", AnswerWords.of(column, row, locale)))
                        .toList())
                .toList();
        return new AnswerTable(columns, cells, sums(rows));
    }

    /** "Kostnad: Hyra; Belopp: 12 000 kr", a line for each row, the sums last. */
    public List<String> lines(AnswerTable table) {
        List<String> lines = new ArrayList<>();
        table.rows().forEach(row -> lines.add(line(table, row)));
        if (!table.sums().isEmpty()) {
            lines.add(
                    FormTexts.in(locale, "forms.AnswerSheet.sumRow") + ": " + line(table, withoutFirst(table.sums())));
        }
        return lines;
    }

    private static List<String> withoutFirst(List<String> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> i == 0 ? "" : cells.get(i))
                .toList();
    }

    private static String line(AnswerTable table, List<String> cells) {
        return IntStream.range(0, cells.size())
                .filter(i -> !cells.get(i).isEmpty())
                .mapToObj(i -> table.columns().get(i).label() + ": " + cells.get(i))
                .collect(Collectors.joining("; "));
    }

    /** The first column holds the word; nothing at all when no column is added up. */
    public List<String> sums(List<Answers> rows) {
        if (field.fields().stream().noneMatch(Field::sum)) {
            return List.of();
        }
        List<String> sums = new ArrayList<>();
        for (Field column : field.fields()) {
            sums.add(column.sum() ? sum(column, rows) : "");
        }
        sums.set(0, FormTexts.in(locale, "forms.AnswerSheet.sumRow"));
        return sums;
    }

    private String sum(Field column, List<Answers> rows) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Answers row : rows) {
            String typed = row.text(column.key());
            if (typed.isBlank()) {
                continue;
            }
            Optional<BigDecimal> number =
                    column.type() == FieldType.MONEY ? WrittenNumber.readMoney(typed) : WrittenNumber.read(typed);
            if (number.isEmpty()) {
                return FormTexts.in(locale, "forms.AnswerSheet.noSum");
            }
            sum = sum.add(number.get());
        }
        return AnswerWords.number(column, sum, locale);
    }

    private static boolean isNumber(Field column) {
        return column.type() == FieldType.NUMBER || column.type() == FieldType.MONEY;
    }
}
