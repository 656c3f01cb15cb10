package se.samverkan.partnerships.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.partnerships.ContributionLine;
import se.samverkan.partnerships.Party;
import se.samverkan.partnerships.Reason;

/** What each party puts in, one row a year and kind. */
class ContributionRows extends Div {

    private final List<ContributionRow> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Paragraph error = new Paragraph();
    private final Button add = new Button(VaadinIcon.PLUS.create());
    private final int firstYear;

    ContributionRows(int firstYear) {
        this.firstYear = firstYear;
        addClassName("contribution-rows");
        error.addClassName("contribution-rows__error");
        error.setVisible(false);
        add.setText(getTranslation("partnerships.ContributionRows.add"));
        add.addClickListener(click -> {
            ContributionRow row = next();
            append(row);
            row.focus();
        });
        add(
                new H2(getTranslation("partnerships.field.contributions")),
                new Paragraph(getTranslation("partnerships.ContributionRows.help")),
                error,
                list,
                add);
    }

    void show(List<ContributionLine> lines) {
        List.copyOf(rows).forEach(this::remove);
        lines.forEach(line -> append(new ContributionRow(line, this::remove)));
    }

    List<ContributionLine> lines(List<Reason> unreadable) {
        List<ContributionLine> lines = new ArrayList<>();
        for (ContributionRow row : rows) {
            lines.add(row.line(lines.size() + 1, unreadable));
        }
        return lines;
    }

    /** Marks what a reason is about and returns where to go. */
    Focusable<?> refuse(Reason reason, String message) {
        if (reason.args().isEmpty() || !(reason.args().getFirst() instanceof Integer place) || place > rows.size()) {
            error.setText(message);
            error.setVisible(true);
            return add;
        }
        TextField wrong = rows.get(place - 1).refuse(reason.key(), message);
        return wrong;
    }

    void accept() {
        error.setVisible(false);
        rows.forEach(ContributionRow::accept);
    }

    /** The next row is most often the other party's, or the same party's next year. */
    private ContributionRow next() {
        Party party = rows.size() % 2 == 0 ? Party.MUNICIPALITY : Party.ASSOCIATION;
        return new ContributionRow(party, firstYear + rows.size() / 2, this::remove);
    }

    private void append(ContributionRow row) {
        rows.add(row);
        list.add(row);
        number();
    }

    private void remove(ContributionRow row) {
        rows.remove(row);
        list.remove(row);
        number();
        add.focus();
    }

    private void number() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).place(i + 1);
        }
    }
}
