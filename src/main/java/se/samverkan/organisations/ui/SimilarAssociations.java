package se.samverkan.organisations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.samverkan.organisations.Mandates;
import se.samverkan.organisations.SimilarAssociation;
import se.samverkan.shared.ui.Notice;

/** Associations that may be the same one, to be looked at before another is registered. */
class SimilarAssociations extends Div {

    private static final String TEXTS = "organisations.SimilarAssociations.";

    SimilarAssociations(List<SimilarAssociation> similar, Mandates mandates, Runnable noneOfThem) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        similar.forEach(one -> list.add(new ListItem(new Details(
                one.city().isBlank() ? one.name() : getTranslation(TEXTS + "nameAndCity", one.name(), one.city()),
                new AskToJoin(one.id(), one.name(), mandates)))));
        Button goOn = new Button(getTranslation(TEXTS + "noneOfThem"), click -> noneOfThem.run());
        add(Notice.warning(getTranslation(TEXTS + "heading"), getTranslation(TEXTS + "text"))
                .with(list, goOn)
                .announced());
    }
}
