package se.samverkan.partnerships.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.samverkan.partnerships.PartnershipRow;
import se.samverkan.shared.SwedishTime;

/** One page of partnerships. */
class PartnershipGrid extends Grid<PartnershipRow> {

    PartnershipGrid(List<PartnershipRow> rows) {
        PartnershipTexts texts = new PartnershipTexts(this);
        addClassName("partnership-grid");
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addColumn(PartnershipRow::number)
                .setHeader(header("number"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(PartnershipGrid::name)
                .setHeader(header("name"))
                .setWidth("14rem")
                .setFlexGrow(3);
        addColumn(row -> texts.name(row.committee()))
                .setHeader(header("committee"))
                .setWidth("11rem")
                .setFlexGrow(1);
        addColumn(row -> getTranslation("partnerships.PartnershipForm.short." + row.form()))
                .setHeader(header("form"))
                .setWidth("8rem")
                .setFlexGrow(0);
        addComponentColumn(row -> new PartnershipStatusBadge(row.status()))
                .setHeader(header("status"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(row -> SwedishTime.date(row.changedAt(), texts.locale()))
                .setHeader(header("changed"))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        setItems(rows);
    }

    private static Div name(PartnershipRow row) {
        Span association = new Span(row.associationName());
        association.addClassName("partnership-grid__association");
        return new Div(PartnershipNavigation.link(row.id(), row.name()), association);
    }

    private String header(String column) {
        return getTranslation("partnerships.PartnershipGrid." + column);
    }
}
