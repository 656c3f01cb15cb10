package se.samverkan.partnerships.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.partnerships.ContributionLine;

/** What both parties put in. */
class ContributionTable extends Div {

    private final PartnershipTexts texts = new PartnershipTexts(this);

    ContributionTable(List<ContributionLine> lines) {
        addClassName("table-scroll");
        add(new H2(texts.field("contributions")));
        if (lines.isEmpty()) {
            add(new Paragraph(getTranslation("partnerships.ContributionTable.none")));
            return;
        }
        NativeTable table = new NativeTable();
        table.addClassName("table");
        NativeTableRow head = table.getHead().addRow();
        for (String column : List.of("year", "party", "kind", "worth", "what")) {
            head.addHeaderCell().setText(getTranslation("partnerships.ContributionTable." + column));
        }
        lines.forEach(line -> add(table.getBody().addRow(), line));
        add(table);
    }

    private void add(NativeTableRow row, ContributionLine line) {
        row.addDataCell().setText(Integer.toString(line.year()));
        row.addDataCell().setText(getTranslation("partnerships.Party." + line.party()));
        row.addDataCell().setText(getTranslation("partnerships.ContributionKind." + line.kind()));
        row.addDataCell().setText(texts.worth(line));
        row.addDataCell()
                .setText(Stream.of(line.description(), line.scope())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · ")));
    }
}
