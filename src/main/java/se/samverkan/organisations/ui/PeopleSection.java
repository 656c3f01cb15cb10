package se.samverkan.organisations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonId;
import se.samverkan.organisations.MandateRow;
import se.samverkan.shared.SwedishTime;

/** Who acts for an association, and since when. */
class PeopleSection extends Section {

    private static final String TEXTS = "organisations.PeopleSection.";

    /**
     * @param me who is looking, marked in the list; null for staff
     * @param change for those who may change anybody's; null for others
     */
    PeopleSection(
            List<MandateRow> people,
            @Nullable PersonId me,
            @Nullable Consumer<MandateRow> change,
            Consumer<MandateRow> end) {
        UnorderedList list = new UnorderedList();
        list.addClassName("entry-list");
        people.forEach(mandate -> {
            boolean mine = mandate.person().equals(me);
            ListItem item = entry(mandate, mine);
            Div actions = new Div();
            actions.addClassName("actions");
            if (change != null) {
                actions.add(changeButton(mandate, change));
            }
            if (mine || change != null) {
                actions.add(endButton(mandate, mine, end));
                item.add(actions);
            }
            list.add(item);
        });
        add(new H2(getTranslation(TEXTS + "heading")), list);
    }

    /** Read only. */
    PeopleSection(List<MandateRow> people) {
        this(people, null, null, mandate -> {});
    }

    private ListItem entry(MandateRow mandate, boolean mine) {
        Paragraph name = new Paragraph(mine ? getTranslation(TEXTS + "you", mandate.name()) : mandate.name());
        name.addClassName("entry-list__head");
        Span kind = new Span(getTranslation("organisations.MandateKind." + mandate.kind()));
        Span since = new Span(getTranslation(TEXTS + "since", SwedishTime.date(mandate.validFrom(), getLocale())));
        Div facts = new Div(kind, since);
        if (mandate.lastDay() != null) {
            facts.add(new Span(getTranslation(TEXTS + "through", SwedishTime.date(mandate.lastDay(), getLocale()))));
        }
        facts.add(new Span(mandate.email()));
        facts.addClassName("entry-list__facts");
        ListItem item = new ListItem(name, facts);
        item.addClassName("entry-list__item");
        return item;
    }

    private Button changeButton(MandateRow mandate, Consumer<MandateRow> change) {
        Button button = new Button(getTranslation(TEXTS + "change"), click -> change.accept(mandate));
        String kind = getTranslation("organisations.MandateKind." + mandate.kind());
        button.setAriaLabel(getTranslation(TEXTS + "changeWhich", kind, mandate.name()));
        return button;
    }

    private Button endButton(MandateRow mandate, boolean mine, Consumer<MandateRow> end) {
        String kind = getTranslation("organisations.MandateKind." + mandate.kind());
        String step = mine ? "leave" : "end";
        Button button = new Button(getTranslation(TEXTS + step));
        button.setAriaLabel(getTranslation(TEXTS + step + "Which", kind, mandate.name()));
        button.addClickListener(click -> {
            ConfirmDialog dialog = new ConfirmDialog();
            dialog.setHeader(getTranslation(TEXTS + step + "Which", kind, mandate.name()));
            dialog.setText(getTranslation(TEXTS + step + "Consequence"));
            dialog.setCancelable(true);
            dialog.setCancelText(getTranslation(TEXTS + "cancel"));
            dialog.setConfirmText(getTranslation(TEXTS + step));
            dialog.addConfirmListener(confirm -> end.accept(mandate));
            dialog.open();
        });
        return button;
    }
}
