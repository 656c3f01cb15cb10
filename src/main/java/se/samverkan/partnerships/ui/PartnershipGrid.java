package se.samverkan.partnerships.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.partnerships.PartnershipRow;
import se.samverkan.shared.SwedishTime;

/** Partnerships as rows; they grow by what is appended. */
class PartnershipGrid extends Grid<PartnershipRow> {

    private final List<PartnershipRow> rows = new ArrayList<>();

    PartnershipGrid() {
        PartnershipTexts texts = new PartnershipTexts(this);
        addClassName("partnership-grid");
        addThemeVariants(GridVariant.LUMO_ROW_STRIPES);
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addColumn(PartnershipRow::number)
                .setHeader(header("number"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(row -> PartnershipNavigation.link(row.id(), row.name()))
                .setHeader(header("name"))
                .setFlexGrow(3);
        addColumn(PartnershipRow::associationName)
                .setHeader(header("association"))
                .setFlexGrow(2);
        addColumn(row -> texts.name(row.committee()))
                .setHeader(header("committee"))
                .setFlexGrow(2);
        addColumn(row -> getTranslation("partnerships.PartnershipForm.short." + row.form()))
                .setHeader(header("form"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(row -> new PartnershipStatusBadge(row.status()))
                .setHeader(header("status"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(row -> SwedishTime.date(row.changedAt(), texts.locale()))
                .setHeader(header("changed"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    void show(List<PartnershipRow> first) {
        rows.clear();
        append(first);
    }

    void append(List<PartnershipRow> next) {
        rows.addAll(next);
        setItems(List.copyOf(rows));
    }

    /** The number of the last row, below which the next ones lie. */
    int lastNumber() {
        return rows.getLast().number();
    }

    private String header(String column) {
        return getTranslation("partnerships.PartnershipGrid." + column);
    }
}
