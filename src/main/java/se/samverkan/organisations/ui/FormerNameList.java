package se.samverkan.organisations.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.samverkan.organisations.FormerName;
import se.samverkan.shared.SwedishTime;

/** What an association was called before, and when. */
class FormerNameList extends Section {

    private static final String TEXTS = "organisations.FormerNameList.";

    FormerNameList(List<FormerName> names) {
        setVisible(!names.isEmpty());
        UnorderedList list = new UnorderedList();
        names.forEach(name -> list.add(new ListItem(getTranslation(
                TEXTS + name.why(),
                name.name(),
                name.number() == null ? getTranslation("organisations.AssociationFactList.noNumber") : name.number(),
                SwedishTime.date(name.from(), getLocale()),
                SwedishTime.date(name.to(), getLocale())))));
        add(new H2(getTranslation(TEXTS + "heading")), list);
    }
}
