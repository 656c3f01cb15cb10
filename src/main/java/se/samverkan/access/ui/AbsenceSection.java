package se.samverkan.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.samverkan.access.AbsenceRow;
import se.samverkan.access.Absences;
import se.samverkan.access.PersonId;
import se.samverkan.shared.SwedishTime;

/** One's own absences, now and to come. */
class AbsenceSection extends Section {

    private final Absences absences;
    private final Div list = new Div();

    AbsenceSection(Absences absences, PersonId person) {
        this.absences = absences;
        addClassName("account-section");
        add(
                new H2(getTranslation("access.AbsenceSection.heading")),
                new Paragraph(getTranslation("access.AbsenceSection.text")),
                list,
                new Button(
                        getTranslation("access.AbsenceSection.add"),
                        click -> new AbsenceDialog(absences, List.of(), person, this::show).open()));
        show();
    }

    private void show() {
        list.removeAll();
        List<AbsenceRow> rows = absences.mine();
        if (rows.isEmpty()) {
            list.add(new Paragraph(getTranslation("access.AbsenceSection.none")));
            return;
        }
        UnorderedList items = new UnorderedList();
        rows.forEach(
                row -> items.add(new ListItem(new Span(words(row)), new RemoveAbsence(absences, row, this::show))));
        list.add(items);
    }

    private String words(AbsenceRow row) {
        String from = SwedishTime.date(row.from(), getLocale());
        String to = SwedishTime.date(row.to(), getLocale());
        return row.substituteName() == null
                ? getTranslation("access.AbsenceSection.rowAlone", from, to)
                : getTranslation("access.AbsenceSection.row", from, to, row.substituteName());
    }
}
