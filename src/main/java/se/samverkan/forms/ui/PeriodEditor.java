package se.samverkan.forms.ui;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.forms.Problem;

/** From one day to another. */
final class PeriodEditor implements FieldEditor {

    private final Map<String, DateInput> inputs = new LinkedHashMap<>();
    private final Parts parts;

    PeriodEditor(Question question) {
        for (String end : new String[] {"from", "to"}) {
            DateInput input = new DateInput(question, question.answer(end));
            input.setLabel(question.text("forms.PeriodEditor." + end));
            inputs.put(end, input);
        }
        parts = new Parts(question, inputs);
    }

    @Override
    public Component component() {
        return parts.group();
    }

    @Override
    public @Nullable Object value() {
        Map<String, String> days = new LinkedHashMap<>();
        inputs.forEach((end, input) -> days.put(end, input.answer()));
        return days;
    }

    @Override
    public void onChange(Runnable changed) {
        inputs.values().forEach(input -> input.onChange(changed));
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
