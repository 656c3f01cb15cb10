package se.samverkan.forms.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import se.samverkan.forms.Field;
import se.samverkan.forms.FieldType;
import se.samverkan.forms.internal.WrittenNumber;

/** Inputs for what is typed on a keyboard. None has a maximum length: a pasted text is never cut silently. */
final class TextInputs {

    private static final int PAUSE_MILLISECONDS = 700;

    private TextInputs() {}

    static TextField text(String typed) {
        TextField input = new TextField();
        sendInPauses(input);
        input.setValue(typed);
        return input;
    }

    static TextField email(String typed) {
        TextField input = keyboard(text(typed), "email");
        input.setAutocomplete(Autocomplete.EMAIL);
        return input;
    }

    static TextField phone(String typed) {
        TextField input = keyboard(text(typed), "tel");
        input.setAutocomplete(Autocomplete.TEL);
        return input;
    }

    static TextField number(Question question) {
        TextField input = keyboard(
                text(WrittenNumber.inInput(question.answer())), isWhole(question.field()) ? "numeric" : "decimal");
        input.addClassName("question__input--short");
        return input;
    }

    static TextField money(Question question) {
        TextField input = number(question);
        input.setSuffixComponent(new Span(question.text("forms.TextInputs.currency")));
        return input;
    }

    /** Digits, perhaps with spaces and hyphens, of a number that nobody reckons with. */
    static TextField digits(String typed) {
        TextField input = keyboard(text(typed), "numeric");
        input.addClassName("question__input--short");
        return input;
    }

    static TextField count(String typed) {
        TextField input = keyboard(text(typed), "numeric");
        input.addClassName("question__input--count");
        return input;
    }

    static TextArea area(String typed) {
        TextArea input = new TextArea();
        input.setMinRows(4);
        input.setMaxRows(20);
        sendInPauses(input);
        input.setValue(typed);
        return input;
    }

    private static boolean isWhole(Field field) {
        return field.type() == FieldType.NUMBER && (field.decimals() == null || field.decimals() == 0);
    }

    /** So that at most a few words are lost when a machine dies, and the counter follows. */
    private static void sendInPauses(TextFieldBase<?, String> input) {
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(PAUSE_MILLISECONDS);
    }

    /** The component offers no way to choose a phone's keyboard. */
    private static TextField keyboard(TextField input, String mode) {
        input.getElement()
                .executeJs(
                        "(this.updateComplete || Promise.resolve()).then(() => this.inputElement.inputMode = $0)",
                        mode);
        return input;
    }
}
