package se.samverkan.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextFieldBase;
import org.jspecify.annotations.Nullable;
import se.samverkan.forms.Problem;

/** A text with its limit: how many characters are left, or how many are too many, while typing. */
final class CountedText implements FieldEditor {

    private static final int NEAR = 30;

    private final Question question;
    private final TextFieldBase<?, String> input;
    private final FieldEditor editor;
    private final Paragraph counter = new Paragraph();
    private final boolean always;

    /** @param always show the counter from the first character, not only when the limit is near */
    <C extends TextFieldBase<C, String>> CountedText(Question question, C input, boolean always) {
        this.question = question;
        this.input = input;
        this.editor = new InputEditor<>(question, input, text -> text);
        this.always = always;
        counter.addClassName("question__counter");
        input.addValueChangeListener(change -> count());
        count();
    }

    private void count() {
        String text = input.getValue();
        int left = question.field().limit() - text.codePointCount(0, text.length());
        counter.setVisible(always || left <= NEAR);
        counter.setText(
                left >= 0
                        ? question.text("forms.CountedText.left", left)
                        : question.text("forms.CountedText.tooMany", -left));
        counter.setClassName("question__counter--over", left < 0);
        // Read out only when it begins to matter.
        counter.getElement().setAttribute("aria-live", left <= NEAR ? "polite" : "off");
    }

    @Override
    public Component component() {
        return new Div(editor.component(), counter);
    }

    @Override
    public @Nullable Object value() {
        return editor.value();
    }

    @Override
    public void onChange(Runnable changed) {
        editor.onChange(changed);
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
