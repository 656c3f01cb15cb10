package se.samverkan.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;

/** Several inputs that answer one question: legend, help, error, then the inputs. */
final class QuestionGroup extends FieldSet {

    private final Paragraph error = new Paragraph();

    QuestionGroup(Question question, Component... inputs) {
        super(question.label());
        addClassName("question-group");
        String id = "question-" + question.field().key() + "-" + UUID.randomUUID();
        Paragraph help = new Paragraph(question.help());
        help.addClassName("question-group__help");
        help.setVisible(!question.help().isEmpty());
        help.setId(id + "-help");
        error.addClassName("question-group__error");
        error.setId(id + "-error");
        getElement().setAttribute("aria-describedby", id + "-help " + id + "-error");
        Div parts = new Div(inputs);
        parts.addClassName("question-group__parts");
        add(help, error, parts);
        accept();
    }

    /** @param message empty when it is said at one of the inputs */
    void refuse(String message) {
        error.setText(message);
        addClassName("question-group--refused");
    }

    void accept() {
        // Emptied, not hidden: a hidden description of the group would be read all the same.
        error.setText("");
        removeClassName("question-group--refused");
    }
}
