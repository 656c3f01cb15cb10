package se.samverkan.organisations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import se.samverkan.organisations.Mandates;
import se.samverkan.organisations.SimilarAssociation;
import se.samverkan.shared.ui.Notice;

/** Associations that may be the same one, to be looked at before another is registered. */
class SimilarAssociations extends Div {

    private static final String TEXTS = "organisations.SimilarAssociations.";

    private final TextArea why = new TextArea(getTranslation(TEXTS + "why"));

    /** @param noneOfThem is given the reason, which is asked for when one of them is very alike */
    SimilarAssociations(List<SimilarAssociation> similar, Mandates mandates, Consumer<String> noneOfThem) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        similar.forEach(one -> list.add(new ListItem(new Details(
                one.city().isBlank() ? one.name() : getTranslation(TEXTS + "nameAndCity", one.name(), one.city()),
                new AskToJoin(one.id(), one.name(), mandates)))));
        boolean veryAlike = similar.stream().anyMatch(SimilarAssociation::veryAlike);
        why.setVisible(veryAlike);
        why.setHelperText(getTranslation(TEXTS + "whyHelp"));
        why.setManualValidation(true);
        why.addClassName("field");
        Button goOn = new Button(getTranslation(TEXTS + "noneOfThem"), click -> {
            boolean missing = veryAlike && why.isEmpty();
            why.setErrorMessage(getTranslation("organisations.refused.reasonForAnother"));
            why.setInvalid(missing);
            if (missing) {
                why.focus();
            } else {
                noneOfThem.accept(why.getValue());
            }
        });
        add(Notice.warning(getTranslation(TEXTS + "heading"), getTranslation(TEXTS + "text"))
                .with(list, why, goOn)
                .announced());
    }
}
