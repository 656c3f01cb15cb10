package se.samverkan.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samverkan.forms.Answers;
import se.samverkan.forms.Field;
import se.samverkan.forms.FieldType;
import se.samverkan.forms.Problem;
import se.samverkan.forms.internal.AnswerTables;

/**
 * A table or a group: rows that are added, taken away and, in a group, moved. The focus follows what was done, and it is
 * said aloud.
 */
final class RowsEditor implements FieldEditor {

    private final Question question;
    private final Field field;
    private final List<RowEditor> rows = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private final Div list = new Div();
    private final Div sums = new Div();
    private final Button add;
    private final Paragraph full;
    private final Paragraph said = new Paragraph();
    private final QuestionGroup group;
    private Answers outside;

    RowsEditor(Question question) {
        this.question = question;
        this.field = question.field();
        this.outside = question.answers();
        add = new Button(question.text("forms.RowsEditor.add", itemName()), click -> addAndGo());
        full = new Paragraph(question.text("forms.RowsEditor.full", field.mostRows()));
        full.addClassName("question-group__help");
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("role", "status");
        sums.addClassName("rows__sums");
        list.addClassName("rows__list");
        group = new QuestionGroup(question, list, sums, add, full, said);
        group.addClassNames("rows", "rows--" + field.type().name().toLowerCase(Locale.ROOT));
        group.addClassName("rows--" + field.fields().size());
        question.answers().rows(field.key()).forEach(this::append);
        fill();
        renumber();
    }

    private String itemName() {
        String name = field.item() == null ? question.label() : field.item().in(question.locale());
        return name.substring(0, 1).toLowerCase(question.locale()) + name.substring(1);
    }

    /** A table shows where to write; a group that may be empty waits until somebody is added. */
    private int shownRows() {
        boolean begun = field.required() || field.type() == FieldType.TABLE;
        return Math.max(field.leastRows(), begun ? 1 : 0);
    }

    private void fill() {
        while (rows.size() < shownRows()) {
            append(Answers.NONE);
        }
    }

    private RowEditor append(Answers answers) {
        RowEditor row = new RowEditor(new Question(field, answers, question.screen(), question.locale()), this);
        rows.add(row);
        list.add(row);
        return row;
    }

    private void renumber() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).place(i + 1, rows.size(), rows.size() > shownRows());
            rows.get(i).heard(outside);
        }
        add.setVisible(rows.size() < field.mostRows());
        full.setVisible(rows.size() >= field.mostRows());
        addUp();
    }

    private void addUp() {
        List<Answers> typed = rows.stream().map(RowEditor::answers).toList();
        List<String> texts = new AnswerTables(field, question.locale()).sums(typed);
        sums.removeAll();
        sums.setVisible(!texts.isEmpty());
        for (int i = 1; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                String column = field.fields().get(i).label().in(question.locale());
                sums.add(new Paragraph(
                        question.text("forms.RowsEditor.sum", column.toLowerCase(question.locale()), texts.get(i))));
            }
        }
    }

    private void addAndGo() {
        RowEditor row = append(Answers.NONE);
        changed();
        renumber();
        row.focusFirst();
        say("added", rows.size());
    }

    void remove(RowEditor row) {
        int index = rows.indexOf(row);
        rows.remove(row);
        list.remove(row);
        renumber();
        changed();
        if (rows.isEmpty()) {
            add.focus();
        } else {
            rows.get(Math.min(index, rows.size() - 1)).focusFirst();
        }
        say("removed", index + 1);
    }

    void move(RowEditor row, int step) {
        int to = rows.indexOf(row) + step;
        rows.remove(row);
        rows.add(to, row);
        // Taken out first: moved within its parent, it would be put before the place it leaves.
        list.remove(row);
        list.addComponentAtIndex(to, row);
        renumber();
        changed();
        row.focusMove(step);
        say("moved", to + 1);
    }

    private void say(String what, int number) {
        said.setText(
                question.text("forms.RowsEditor." + what, field.rowName(number).in(question.locale())));
    }

    void changed() {
        addUp();
        listeners.forEach(Runnable::run);
    }

    @Override
    public Component component() {
        return group;
    }

    @Override
    public @Nullable Object value() {
        return rows.stream().map(RowEditor::answers).toList();
    }

    @Override
    public void onChange(Runnable changed) {
        listeners.add(changed);
    }

    @Override
    public void heard(Answers all) {
        outside = all;
        rows.forEach(row -> row.heard(all));
    }

    @Override
    public void refuse(Problem problem, String message) {
        if (problem.inside().isEmpty()) {
            group.refuse(message);
        } else {
            group.refuse("");
            row(problem).refuse(problem, message);
        }
    }

    /** Rows in which nothing stands go away, so that the rows here are numbered as the ones that are kept. */
    @Override
    public void accept() {
        group.accept();
        rows.stream().filter(RowEditor::isBlank).toList().forEach(row -> {
            rows.remove(row);
            list.remove(row);
        });
        fill();
        renumber();
        rows.forEach(RowEditor::accept);
    }

    @Override
    public void focus(Problem problem) {
        if (problem.inside().isEmpty()) {
            focus();
        } else {
            row(problem).focus(problem);
        }
    }

    @Override
    public void focus() {
        if (rows.isEmpty()) {
            add.focus();
        } else {
            rows.getFirst().focusFirst();
        }
    }

    private RowEditor row(Problem problem) {
        return rows.get(Integer.parseInt(problem.at(0)) - 1);
    }
}
