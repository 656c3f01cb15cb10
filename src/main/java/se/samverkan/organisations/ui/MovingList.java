package se.samverkan.organisations.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import se.samverkan.organisations.HeldRow;
import se.samverkan.organisations.MergePreview;

/** How much of what follows to the association that lives on, and what will be there twice. */
class MovingList extends UnorderedList {

    private static final String TEXTS = "organisations.MovingList.";

    MovingList(MergePreview preview) {
        if (preview.moving().isEmpty()) {
            add(new ListItem(getTranslation(TEXTS + "nothing")));
        }
        for (HeldRow row : preview.moving()) {
            ListItem item = new ListItem(getTranslation(row.key(), row.count()));
            if (!row.both().isEmpty()) {
                item.add(" " + getTranslation(TEXTS + "both", String.join(", ", row.both())));
            }
            add(item);
        }
        if (!preview.people().isEmpty()) {
            UnorderedList people = new UnorderedList();
            preview.people()
                    .forEach(person -> people.add(new ListItem(getTranslation(
                            TEXTS + "person",
                            person.name(),
                            person.email(),
                            getTranslation("organisations.MandateKind." + person.kind())))));
            ListItem item = new ListItem(getTranslation(TEXTS + "people"));
            item.add(people);
            add(item);
        }
        String number = preview.merge().number() == null || preview.keep().number() != null
                ? ""
                : preview.merge().number().formatted();
        if (!number.isEmpty()) {
            add(new ListItem(getTranslation(TEXTS + "number", number)));
        }
    }
}
