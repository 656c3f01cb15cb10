package se.samverkan.casework;

import java.util.List;

/**
 * A page of an association's cases, the newest first.
 *
 * @param more there are older ones
 */
public record MyCasesPage(List<MyCaseRow> rows, boolean more) {

    public MyCasesPage {
        rows = List.copyOf(rows);
    }
}
