package se.samverkan.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.forms.Answers;
import se.samverkan.forms.Problem;
import se.samverkan.forms.internal.AnsweredNumber;
import se.samverkan.forms.internal.PeopleCounts;

/** How many persons, by gender, and how many that makes. */
final class PeopleEditor implements FieldEditor {

    private final Question question;
    private final Map<String, TextField> inputs = new LinkedHashMap<>();
    private final Paragraph total = new Paragraph();
    private final Parts parts;

    PeopleEditor(Question question) {
        this.question = question;
        for (String count : PeopleCounts.of(question.field())) {
            TextField input = TextInputs.count(question.answer(count));
            input.setManualValidation(true);
            input.setLabel(PeopleCounts.label(question.field(), count, question.locale()));
            input.addValueChangeListener(change -> addUp());
            inputs.put(count, input);
        }
        total.addClassName("question-group__total");
        parts = new Parts(question, inputs, total);
        addUp();
    }

    private void addUp() {
        String key = question.field().key();
        Answers typed = Answers.NONE.with(key, value());
        Optional<BigDecimal> sum = AnsweredNumber.of(key, typed);
        total.setVisible(sum.isPresent());
        sum.map(NumberFormat.getNumberInstance(question.locale())::format)
                .ifPresent(number -> total.setText(question.text("forms.AnswerSheet.sum", number)));
    }

    @Override
    public Component component() {
        return parts.group();
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
