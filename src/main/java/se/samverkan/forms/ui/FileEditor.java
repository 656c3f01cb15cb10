package se.samverkan.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import se.samverkan.forms.Problem;

/** A place for files. They are not part of the answers: who uses the form says what stands in the place. */
final class FileEditor implements FieldEditor {

    private final QuestionGroup group;

    FileEditor(Question question, Component slot) {
        Paragraph later = new Paragraph(question.text("forms.FileEditor.later"));
        later.addClassName("question-group__help");
        later.setVisible(question.field().comesLater() && question.field().required());
        group = new QuestionGroup(question, later, slot);
        group.getElement().setAttribute("tabindex", "-1");
    }

    @Override
    public Component component() {
        return group;
    }

    @Override
    public @Nullable Object value() {
        return null;
    }

    @Override
    public void onChange(Runnable changed) {
        // Files are stored at once by their own room.
    }

    @Override
    public void refuse(Problem problem, String message) {
        group.refuse(message);
    }

    @Override
    public void accept() {
        group.accept();
    }

    @Override
    public void focus(Problem problem) {
        focus();
    }

    @Override
    public void focus() {
        group.getElement().callJsFunction("focus");
    }
}
