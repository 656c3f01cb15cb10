package se.samverkan.municipality.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.stream.Collectors;
import se.samverkan.municipality.UnitConsequences;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Notice;

/** What follows when units end, and what stands in the way. */
class ConsequenceList extends Div {

    private static final String TEXTS = "municipality.ConsequenceList.";

    private final boolean possible;

    ConsequenceList(UnitConsequences means, LocalDate from) {
        possible = means.obstacles().isEmpty();
        add(new H2(getTranslation(TEXTS + "heading", SwedishTime.date(from, getLocale()))));
        means.obstacles()
                .forEach(why -> add(
                        Notice.danger(getTranslation(why.key(), why.args()), "").announced()));
        UnorderedList list = new UnorderedList();
        means.held().forEach(held -> list.add(new ListItem(getTranslation(held.key(), held.count()))));
        if (means.dutyQueue()) {
            list.add(new ListItem(getTranslation(TEXTS + "dutyQueue")));
        }
        if (!means.departments().isEmpty()) {
            list.add(new ListItem(getTranslation(
                    TEXTS + "departments",
                    means.departments().stream()
                            .map(unit -> unit.name().in(getLocale()))
                            .collect(Collectors.joining(", ")))));
        }
        if (list.getChildren().findAny().isEmpty()) {
            list.add(new ListItem(getTranslation(TEXTS + "nothing")));
        }
        add(list, new Paragraph(getTranslation(TEXTS + "stays")));
    }

    boolean possible() {
        return possible;
    }
}
