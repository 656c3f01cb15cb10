package se.samverkan.forms.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableFooter;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import se.samverkan.forms.AnswerTable;

/** Answered rows as a table with its sums; on a narrow screen it scrolls within its own frame. */
final class AnswerTableView extends Div {

    private final AnswerTable answers;

    AnswerTableView(String name, AnswerTable answers) {
        this.answers = answers;
        addClassName("table-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", name);
        NativeTableRow head = new NativeTableRow();
        for (int i = 0; i < answers.columns().size(); i++) {
            head.add(aligned(heading(answers.columns().get(i).label(), "col"), i));
        }
        NativeTableBody body = new NativeTableBody();
        answers.rows().forEach(row -> body.add(row(row)));
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        if (!answers.sums().isEmpty()) {
            table.add(new NativeTableFooter(sums()));
        }
        table.addClassName("table");
        add(table);
    }

    private NativeTableRow row(List<String> cells) {
        NativeTableRow row = new NativeTableRow();
        for (int i = 0; i < cells.size(); i++) {
            row.add(aligned(new NativeTableCell(cells.get(i)), i));
        }
        return row;
    }

    private NativeTableRow sums() {
        NativeTableRow row = new NativeTableRow();
        row.add(heading(answers.sums().getFirst(), "row"));
        for (int i = 1; i < answers.sums().size(); i++) {
            row.add(aligned(new NativeTableCell(answers.sums().get(i)), i));
        }
        return row;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private <C extends HtmlContainer> C aligned(C cell, int column) {
        cell.setClassName("table__number", answers.columns().get(column).number());
        return cell;
    }
}
