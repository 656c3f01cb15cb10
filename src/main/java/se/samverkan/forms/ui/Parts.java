package se.samverkan.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.samverkan.forms.Problem;

/** The inputs that together answer one question, by the name of their part: what is wrong is said at the right one. */
final class Parts {

    private final QuestionGroup group;
    private final Map<String, Component> inputs;
    private final List<String> wrong = new ArrayList<>();

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
        wrong.add(message);
        group.refuse(String.join("\n", wrong));
        Component named = inputs.get(problem.at(0));
        inputs.values().stream()
                .filter(input -> named == null || named == input)
                .forEach(input -> mark(input, true));
    }

    void accept() {
        wrong.clear();
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
