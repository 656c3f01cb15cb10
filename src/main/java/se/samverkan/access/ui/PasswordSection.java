package se.samverkan.access.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Set;
import se.samverkan.access.MyAccount;
import se.samverkan.access.security.Sessions;
import se.samverkan.shared.Refused;
import se.samverkan.shared.ui.Toast;

/** Changes one's own password; the other sessions end, this one goes on. */
class PasswordSection extends Section {

    private static final Set<String> ABOUT_PRESENT = Set.of("access.refused.presentPassword", "access.refused.tooMany");

    private final MyAccount account;
    private final Sessions sessions;
    private final PasswordField present = field("access.PasswordSection.present", Autocomplete.CURRENT_PASSWORD);
    private final PasswordField wanted = field("access.PasswordSection.wanted", Autocomplete.NEW_PASSWORD);

    PasswordSection(MyAccount account, Sessions sessions) {
        this.account = account;
        this.sessions = sessions;
        addClassName("account-section");
        wanted.setHelperText(getTranslation("access.page.passwordHint"));
        Button save = new Button(getTranslation("access.PasswordSection.save"), click -> save());
        save.addClickShortcut(Key.ENTER).listenOn(this);
        Div fields = new Div(present, wanted, new Div(save));
        fields.addClassName("field-stack");
        add(
                new H2(getTranslation("access.PasswordSection.heading")),
                new Paragraph(getTranslation("access.PasswordSection.text")),
                fields);
    }

    private void save() {
        present.setInvalid(false);
        wanted.setInvalid(false);
        try {
            account.changePassword(present.getValue(), wanted.getValue());
        } catch (Refused refused) {
            PasswordField blamed = ABOUT_PRESENT.contains(refused.key()) ? present : wanted;
            blamed.setErrorMessage(getTranslation(refused.key(), refused.args()));
            blamed.setInvalid(true);
            blamed.focus();
            return;
        }
        sessions.renew();
        present.clear();
        wanted.clear();
        Toast.success(getTranslation("access.PasswordSection.saved"));
    }

    private PasswordField field(String label, Autocomplete autocomplete) {
        PasswordField field = new PasswordField(getTranslation(label));
        field.setManualValidation(true);
        field.setAutocomplete(autocomplete);
        return field;
    }
}
