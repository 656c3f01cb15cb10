package se.samverkan.forms;

import java.util.List;

/**
 * The rows of a TABLE in words.
 *
 * @param rows a text for each column, empty where nothing was written
 * @param sums a text for each column, empty where nothing is added up; no texts at all when no column is. What cannot be
 *     read as a number is in no sum: the text says so instead
 */
public record AnswerTable(List<Column> columns, List<List<String>> rows, List<String> sums) {

    /** @param number numbers stand to the right */
    public record Column(String label, boolean number) {}

    public AnswerTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        sums = List.copyOf(sums);
    }
}
