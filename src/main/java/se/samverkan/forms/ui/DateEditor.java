package se.samverkan.forms.ui;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import se.samverkan.forms.Problem;

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
    public void refuse(Problem problem, String message) {
        editor.refuse(problem, message);
    }

    @Override
    public void accept() {
        editor.accept();
    }

    @Override
    public void focus(Problem problem) {
        editor.focus(problem);
    }

    @Override
    public void focus() {
        editor.focus();
    }
}
