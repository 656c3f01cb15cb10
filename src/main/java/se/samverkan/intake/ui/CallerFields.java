package se.samverkan.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Function;
import se.samverkan.intake.CallerForm;
import se.samverkan.intake.Channel;

/** Who phones or visits, and where the receipt goes. */
class CallerFields extends Div {

    private static final String TEXTS = "intake.CallerFields.";

    private final RadioButtonGroup<Channel> channel = new RadioButtonGroup<>();
    private final TextField name;
    private final TextField phone;
    private final TextField email;
    private final TextField address;
    private final TextField postalCode;
    private final TextField city;

    CallerFields(CallerForm caller, Runnable changed) {
        addClassName("form");
        channel.setLabel(getTranslation(TEXTS + "channel"));
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(one -> getTranslation("intake.Channel." + one));
        channel.setValue(caller.channel());
        channel.addValueChangeListener(change -> changed.run());
        add(channel);
        name = field("name", caller, CallerForm::name, changed);
        phone = field("phone", caller, CallerForm::phone, changed);
        email = field("email", caller, CallerForm::email, changed);
        email.setHelperText(getTranslation(TEXTS + "emailHelp"));
        address = field("address", caller, CallerForm::address, changed);
        postalCode = field("postalCode", caller, CallerForm::postalCode, changed);
        city = field("city", caller, CallerForm::city, changed);
    }

    CallerForm form() {
        return new CallerForm(
                channel.getValue(),
                name.getValue(),
                phone.getValue(),
                email.getValue(),
                address.getValue(),
                postalCode.getValue(),
                city.getValue());
    }

    private TextField field(String key, CallerForm caller, Function<CallerForm, String> value, Runnable changed) {
        TextField field = new TextField(getTranslation(TEXTS + key));
        field.setValue(value.apply(caller));
        field.addClassName("field");
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(change -> changed.run());
        add(field);
        return field;
    }
}
