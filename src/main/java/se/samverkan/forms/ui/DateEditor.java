package se.samverkan.forms.ui;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;

/** One date. */
final class DateEditor implements FieldEditor {

    private final DateInput input;
    private final FieldEditor editor;

    DateEditor(Question question) {
        input = new DateInput(question, question.answer());
        editor = new InputEditor<>(question, input, date -> date.toString());
    }

    @Override
    public Component component() {
        return input;
    }

    @Override
    public @Nullable Object value() {
        return input.answer();
    }

    @Override
    public void onChange(Runnable changed) {
        input.onChange(changed);
    }

    @Override
    public void refuse(String message) {
        editor.refuse(message);
    }

    @Override
    public void accept() {
        editor.accept();
    }

    @Override
    public void focus() {
        editor.focus();
    }
}
