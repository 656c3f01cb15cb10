package se.samverkan.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.forms.Problem;
import se.samverkan.forms.internal.WrittenAddress;

/** Street or box, postal code and city; the browser may fill them in. */
final class AddressEditor implements FieldEditor {

    private final Map<String, TextField> inputs = new LinkedHashMap<>();
    private final Parts parts;

    AddressEditor(Question question) {
        for (String part : WrittenAddress.PARTS) {
            boolean code = part.equals(WrittenAddress.POSTAL_CODE);
            TextField input = code ? TextInputs.count(question.answer(part)) : TextInputs.text(question.answer(part));
            input.setManualValidation(true);
            input.setLabel(question.text("forms.AddressEditor." + part));
            input.setAutocomplete(
                    switch (part) {
                        case WrittenAddress.STREET -> Autocomplete.ADDRESS_LINE1;
                        case WrittenAddress.POSTAL_CODE -> Autocomplete.POSTAL_CODE;
                        default -> Autocomplete.ADDRESS_LEVEL2;
                    });
            input.addClassName("address__" + (code ? "code" : part));
            inputs.put(part, input);
        }
        parts = new Parts(question, inputs);
        parts.group().addClassName("address");
    }

    @Override
    public Component component() {
        return parts.group();
    }

    @Override
    public @Nullable Object value() {
        Map<String, String> address = new LinkedHashMap<>();
        inputs.forEach((part, input) -> address.put(part, input.getValue()));
        return address;
    }

    @Override
    public void onChange(Runnable changed) {
        inputs.values().forEach(input -> input.addValueChangeListener(change -> changed.run()));
    }

    @Override
    public void refuse(Problem problem, String message) {
        parts.refuse(problem, message);
    }

    @Override
    public void accept() {
        parts.accept();
    }

    @Override
    public void focus(Problem problem) {
        parts.focus(problem);
    }

    @Override
    public void focus() {
        parts.focus();
    }
}
