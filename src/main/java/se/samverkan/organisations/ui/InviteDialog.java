package se.samverkan.organisations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.MandateKind;
import se.samverkan.organisations.Mandates;
import se.samverkan.shared.Refused;
import se.samverkan.shared.ui.Toast;

class InviteDialog extends Dialog {

    private static final String TEXTS = "organisations.InviteDialog.";

    private final TextField email = new TextField(getTranslation(TEXTS + "email"));
    private final MandateFields fields = new MandateFields(MandateKind.EDITOR, null);

    InviteDialog(AssociationId association, Mandates mandates, Runnable invited) {
        setHeaderTitle(getTranslation(TEXTS + "title"));
        email.setManualValidation(true);
        email.addClassName("field");
        Div form = new Div(new Paragraph(getTranslation(TEXTS + "intro")), email, fields);
        form.addClassName("form");
        add(form);
        Button send = new Button(getTranslation(TEXTS + "send"), click -> {
            try {
                send(association, mandates, invited);
            } finally {
                click.getSource().setEnabled(isOpened());
            }
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        // Pressed twice it would send two mails, and the first link would be dead.
        send.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation(TEXTS + "cancel"), click -> close()), send);
    }

    private void send(AssociationId association, Mandates mandates, Runnable invited) {
        email.setInvalid(false);
        try {
            mandates.invite(association, email.getValue(), fields.kind(), fields.lastDay());
        } catch (Refused refused) {
            email.setErrorMessage(getTranslation(refused.key(), refused.args()));
            email.setInvalid(true);
            email.focus();
            return;
        }
        close();
        Toast.success(getTranslation(TEXTS + "sent", email.getValue().strip()));
        invited.run();
    }
}
