package se.samverkan.forms.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From one day to another. */
final class PeriodEditor implements FieldEditor {

    private final DateInput from;
    private final DateInput to;
    private final QuestionGroup group;

    PeriodEditor(Question question) {
        from = new DateInput(question, question.answer("from"));
        from.setLabel(question.text("forms.PeriodEditor.from"));
        to = new DateInput(question, question.answer("to"));
        to.setLabel(question.text("forms.PeriodEditor.to"));
        group = new QuestionGroup(question, from, to);
    }

    @Override
    public Component component() {
        return group;
    }

    @Override
    public @Nullable Object value() {
        return Map.of("from", from.answer(), "to", to.answer());
    }

    @Override
    public void onChange(Runnable changed) {
        from.onChange(changed);
        to.onChange(changed);
    }

    @Override
    public void refuse(String message) {
        group.refuse(message);
        boolean both = from.isRead() && to.isRead();
        from.setInvalid(both || !from.isRead());
        to.setInvalid(both || !to.isRead());
    }

    @Override
    public void accept() {
        group.accept();
        from.setInvalid(false);
        to.setInvalid(false);
    }

    @Override
    public void focus() {
        (from.isInvalid() ? from : to).focus();
    }
}
