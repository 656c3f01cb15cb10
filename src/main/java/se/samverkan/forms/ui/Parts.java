package se.samverkan.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import se.samverkan.forms.Problem;

/** The inputs that together answer one question, by the name of their part: what is wrong is said at the right one. */
final class Parts {

    private final QuestionGroup group;
    private final Map<String, Component> inputs;

    Parts(Question question, Map<String, ? extends Component> inputs, Component... after) {
        this.inputs = new LinkedHashMap<>(inputs);
        this.group = new QuestionGroup(question, inputs.values().toArray(Component[]::new));
        this.group.add(after);
    }

    QuestionGroup group() {
        return group;
    }

    void refuse(Problem problem, String message) {
        // Said above the inputs: some are too narrow for a sentence.
        group.refuse(message);
        Component named = inputs.get(problem.at(0));
        inputs.values().forEach(input -> mark(input, named == null || named == input));
    }

    void accept() {
        group.accept();
        inputs.values().forEach(input -> mark(input, false));
    }

    void focus(Problem problem) {
        Component named = inputs.get(problem.at(0));
        focus(named == null ? first() : named);
    }

    void focus() {
        focus(first());
    }

    private Component first() {
        return Objects.requireNonNull(inputs.values().iterator().next());
    }

    private static void focus(Component input) {
        input.getElement().callJsFunction("focus");
    }

    private static void mark(Component input, boolean invalid) {
        if (input instanceof HasValidation field) {
            field.setInvalid(invalid);
        }
    }
}
