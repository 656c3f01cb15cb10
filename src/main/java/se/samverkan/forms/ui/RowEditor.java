package se.samverkan.forms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import se.samverkan.forms.Answers;
import se.samverkan.forms.Field;
import se.samverkan.forms.FieldType;
import se.samverkan.forms.FormCheck;
import se.samverkan.forms.Problem;

/** One row of a table, or one in a group: its questions, and the buttons that move it and take it away. */
final class RowEditor extends FieldSet {

    private final Question question;
    private final Map<String, FieldEditor> editors = new LinkedHashMap<>();
    private final Map<Field, Div> places = new LinkedHashMap<>();
    private final Button up;
    private final Button down;
    private final Button remove;

    /** @param question the table or group, with the answers of this row */
    RowEditor(Question question, RowsEditor rows) {
        this.question = question;
        addClassName("rows__row");
        Div cells = new Div();
        cells.addClassName("rows__cells");
        for (Field field : question.field().fields()) {
            Question asked = new Question(field, question.answers(), question.screen(), question.locale());
            FieldEditor editor = isTable() ? FieldEditors.inTable(asked) : FieldEditors.of(asked, slot -> new Div());
            Div place = new Div(editor.component());
            place.addClassName("rows__cell");
            place.addClassName("rows__cell--" + field.type().name().toLowerCase(Locale.ROOT));
            editor.onChange(rows::changed);
            editors.put(field.key(), editor);
            places.put(field, place);
            cells.add(place);
        }
        up = button("up", () -> rows.move(this, -1));
        down = button("down", () -> rows.move(this, 1));
        remove = button("remove", () -> rows.remove(this));
        Div actions = isTable() ? new Div(remove) : new Div(up, down, remove);
        actions.addClassName("rows__actions");
        add(cells, actions);
    }

    private boolean isTable() {
        return question.field().type() == FieldType.TABLE;
    }

    private Button button(String what, Runnable act) {
        Button button = new Button(question.text("forms.RowsEditor." + what), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** Says which row this is now, and which buttons make sense here. */
    void place(int number, int of, boolean removable) {
        String name = question.field().rowName(number).in(question.locale());
        getChildren()
                .filter(it -> "legend".equals(it.getElement().getTag()))
                .findFirst()
                .ifPresent(this::remove);
        setLegendText(name);
        up.setVisible(number > 1);
        down.setVisible(number < of);
        remove.setVisible(removable);
        for (Button button : new Button[] {up, down, remove}) {
            button.setAriaLabel(question.text("forms.RowsEditor.named", button.getText(), name));
        }
    }

    Answers answers() {
        Answers typed = Answers.NONE;
        for (Map.Entry<String, FieldEditor> it : editors.entrySet()) {
            typed = typed.with(it.getKey(), it.getValue().value());
        }
        return typed;
    }

    boolean isBlank() {
        return answers().values().isEmpty();
    }

    /** Asks what this row's own answers, and those outside, call for. */
    void heard(Answers outside) {
        Answers all = outside.and(answers());
        places.forEach((field, place) -> place.setVisible(FormCheck.visible(field, all)));
    }

    void refuse(Problem problem, String message) {
        editor(problem).refuse(problem.withinRow(), message);
    }

    void accept() {
        editors.values().forEach(FieldEditor::accept);
    }

    void focus(Problem problem) {
        editor(problem).focus(problem.withinRow());
    }

    void focusFirst() {
        editors.values().iterator().next().focus();
    }

    void focusMove(int step) {
        Button pressed = step < 0 ? up : down;
        Button other = step < 0 ? down : up;
        (pressed.isVisible() ? pressed : other).focus();
    }

    private FieldEditor editor(Problem problem) {
        return Objects.requireNonNull(editors.get(problem.at(1)));
    }
}
