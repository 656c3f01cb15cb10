package se.samverkan.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.forms.internal.PeopleCounts;
import se.samverkan.forms.internal.WrittenNumber;

/** How many persons, by gender. */
final class PeopleEditor implements FieldEditor {

    private final Map<String, TextField> inputs = new LinkedHashMap<>();
    private final QuestionGroup group;

    PeopleEditor(Question question) {
        for (String count : PeopleCounts.of(question.field())) {
            TextField input = TextInputs.count(question.answer(count));
            input.setManualValidation(true);
            input.setLabel(PeopleCounts.label(question.field(), count, question.locale()));
            inputs.put(count, input);
        }
        group = new QuestionGroup(question, inputs.values().toArray(Component[]::new));
    }

    @Override
    public Component component() {
        return group;
    }

    @Override
    public @Nullable Object value() {
        Map<String, String> counts = new LinkedHashMap<>();
        inputs.forEach((count, input) -> counts.put(count, input.getValue()));
        return counts;
    }

    @Override
    public void onChange(Runnable changed) {
        inputs.values().forEach(input -> input.addValueChangeListener(change -> changed.run()));
    }

    @Override
    public void refuse(String message) {
        group.refuse(message);
        boolean nothing = inputs.values().stream().allMatch(TextField::isEmpty);
        inputs.values().forEach(input -> input.setInvalid(nothing || isWrong(input)));
    }

    @Override
    public void accept() {
        group.accept();
        inputs.values().forEach(input -> input.setInvalid(false));
    }

    @Override
    public void focus() {
        inputs.values().stream().filter(TextField::isInvalid).findFirst().ifPresent(TextField::focus);
    }

    private static boolean isWrong(TextField input) {
        return !input.isEmpty() && WrittenNumber.readCount(input.getValue()).isEmpty();
    }
}
