package se.samverkan.access.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import se.samverkan.access.MyAccount;
import se.samverkan.access.PersonDetails;
import se.samverkan.shared.Refused;
import se.samverkan.shared.ui.FactList;
import se.samverkan.shared.ui.Toast;

/** Name and language of one's own account. */
class ProfileSection extends Section {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("sv"), Locale.ENGLISH);

    private final MyAccount account;
    private final TextField name = new TextField(getTranslation("access.page.name"));
    private final RadioButtonGroup<Locale> language =
            new RadioButtonGroup<>(getTranslation("access.ProfileSection.language"));

    ProfileSection(MyAccount account, PersonDetails person) {
        this.account = account;
        addClassName("account-section");
        name.setManualValidation(true);
        name.setAutocomplete(Autocomplete.NAME);
        name.setValue(person.name());
        language.setItems(LANGUAGES);
        language.setItemLabelGenerator(locale -> getTranslation("access.language." + locale.getLanguage()));
        language.setValue(person.language());
        Button save = new Button(getTranslation("access.ProfileSection.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(this);
        Div fields = new Div(name, language, new Div(save));
        fields.addClassName("field-stack");
        add(
                new H2(getTranslation("access.ProfileSection.heading")),
                new FactList().add(getTranslation("access.page.email"), person.email()),
                fields);
    }

    private void save() {
        name.setInvalid(false);
        try {
            account.describe(name.getValue(), language.getValue());
        } catch (Refused refused) {
            name.setErrorMessage(getTranslation(refused.key(), refused.args()));
            name.setInvalid(true);
            name.focus();
            return;
        }
        getUI().ifPresent(ui -> {
            if (ui.getLocale().getLanguage().equals(language.getValue().getLanguage())) {
                Toast.success(getTranslation("access.ProfileSection.saved"));
            } else {
                ui.getSession().setLocale(language.getValue());
                ui.getPage().reload();
            }
        });
    }
}
