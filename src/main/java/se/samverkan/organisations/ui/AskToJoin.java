package se.samverkan.organisations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.Mandates;
import se.samverkan.shared.Refused;
import se.samverkan.shared.ui.Notice;

/** Asks the people of a registered association to be let in; says so when one is in already. */
class AskToJoin extends Div {

    private static final String TEXTS = "organisations.AskToJoin.";

    private final TextArea message = new TextArea(getTranslation(TEXTS + "message"));

    AskToJoin(AssociationId association, String name, Mandates mandates) {
        addClassName("form");
        if (mandates.mayRead(association)) {
            add(new Paragraph(getTranslation(TEXTS + "inAlready", name)));
            add(AssociationNavigation.mine(getTranslation(TEXTS + "toMine")));
            return;
        }
        message.setHelperText(getTranslation(TEXTS + "messageHelp"));
        message.setManualValidation(true);
        message.setMinRows(3);
        message.addClassName("field");
        Button ask = new Button(getTranslation(TEXTS + "ask"), click -> ask(association, name, mandates));
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ask.setAriaLabel(getTranslation(TEXTS + "askFor", name));
        add(new Paragraph(getTranslation(TEXTS + "explanation", name)), message, ask);
    }

    private void ask(AssociationId association, String name, Mandates mandates) {
        message.setInvalid(false);
        try {
            mandates.requestToJoin(association, message.getValue());
        } catch (Refused refused) {
            message.setErrorMessage(getTranslation(refused.key(), refused.args()));
            message.setInvalid(true);
            message.focus();
            return;
        }
        removeAll();
        add(Notice.success(getTranslation(TEXTS + "asked"), getTranslation(TEXTS + "askedNext", name))
                .announced());
    }
}
