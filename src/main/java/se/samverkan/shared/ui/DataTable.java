package se.samverkan.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.Stream;

/** A real table, read by screen readers as one; on a narrow screen it scrolls within its own frame. */
public class DataTable extends Div {

    private final NativeTableBody body = new NativeTableBody();

    /** @param name what the table holds, for those who hear it instead of seeing the heading above */
    public DataTable(String name, List<String> columns) {
        addClassName("table-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", name);
        NativeTableRow head = new NativeTableRow();
        for (String column : columns) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("table");
        add(table);
    }

    public void row(Component... cells) {
        body.add(new NativeTableRow(Stream.of(cells).map(NativeTableCell::new).toArray(NativeTableCell[]::new)));
    }
}
