package se.samverkan.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samverkan.forms.FieldType;
import se.samverkan.forms.Problem;

/** A question answered in one input that brings its own label, help and error. */
final class InputEditor<C extends Component & HasValue<?, V> & HasLabel & HasHelper & HasValidation, V>
        implements FieldEditor {

    private final C input;
    private final Function<V, @Nullable Object> answer;

    InputEditor(Question question, C input, Function<V, @Nullable Object> answer) {
        this.input = input;
        this.answer = answer;
        // Checked on "Fortsätt", never on leaving the field.
        input.setManualValidation(true);
        // Tells assistive technology; checkboxes in a group and the button of a list have no such state in ARIA.
        input.setRequiredIndicatorVisible(question.field().required()
                && question.field().type() != FieldType.MANY
                && !(input instanceof Select<?>));
        input.setLabel(question.label());
        input.setHelperText(question.help());
        input.getElement().getThemeList().add("helper-above-field");
        input.getElement().getClassList().add("question__input");
    }

    @Override
    public Component component() {
        return input;
    }

    @Override
    public @Nullable Object value() {
        return input.isEmpty() ? null : answer.apply(input.getValue());
    }

    @Override
    public void onChange(Runnable changed) {
        input.addValueChangeListener(change -> changed.run());
    }

    @Override
    public void refuse(Problem problem, String message) {
        input.setErrorMessage(message);
        input.setInvalid(true);
    }

    @Override
    public void accept() {
        input.setInvalid(false);
    }

    @Override
    public void focus(Problem problem) {
        focus();
    }

    @Override
    public void focus() {
        input.getElement().callJsFunction("focus");
    }
}
