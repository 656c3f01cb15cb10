package se.samverkan.statements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.function.Consumer;
import se.samverkan.access.Staff;
import se.samverkan.documents.Documents;
import se.samverkan.documents.ui.FileSlot;
import se.samverkan.municipality.Units;
import se.samverkan.shared.Refused;
import se.samverkan.shared.ui.Concerns;
import se.samverkan.shared.ui.Dates;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.Seen;
import se.samverkan.shared.ui.StepDialog;
import se.samverkan.shared.ui.Toast;
import se.samverkan.statements.StatementDetails;
import se.samverkan.statements.StatementStance;
import se.samverkan.statements.Statements;

/** What can be done with an open question, on either side. */
@SpringComponent
class StatementDialogs {

    private final Statements statements;
    private final Documents documents;
    private final Units units;
    private final Staff staff;

    StatementDialogs(Statements statements, Documents documents, Units units, Staff staff) {
        this.statements = statements;
        this.documents = documents;
        this.units = units;
        this.staff = staff;
    }

    void answer(StatementDetails asked, Runnable refresh) {
        Paragraph question = new Paragraph(asked.question());
        question.addClassName("statement__question");
        RadioButtonGroup<StatementStance> stance = new RadioButtonGroup<>(say("answer.stance"));
        stance.setItems(StatementStance.values());
        stance.setItemLabelGenerator(StatementWords::stance);
        TextArea reasons = area("answer.reasons", Statements.LONGEST_REASONS);
        Div files = new Div(
                new H3(say("answer.files")), new FileSlot(documents, Statements.files(asked.id()), "answer", true));
        step(
                "answer",
                asked,
                seen -> {
                    StatementStance given = stance.getValue();
                    if (given == null) {
                        throw new Refused("statements.refused.withoutStance");
                    }
                    statements.answer(asked.id(), given, reasons.getValue(), seen.version());
                    Toast.success(say("answer.done", asked.askedByName()));
                    refresh.run();
                },
                question,
                Concerns.of(stance, "statements.refused.withoutStance"),
                Concerns.of(reasons, "statements.refused.withoutReasons", "statements.refused.tooLong"),
                files);
    }

    void decline(StatementDetails asked, Runnable refresh) {
        TextArea why = area("decline.why", Statements.LONGEST_REASONS);
        step(
                "decline",
                asked,
                seen -> {
                    statements.decline(asked.id(), why.getValue(), seen.version());
                    refresh.run();
                },
                Concerns.of(why, "statements.refused.declinedWithoutReason", "statements.refused.tooLong"));
    }

    void handOn(StatementDetails asked, Runnable refresh) {
        AskedFields to = new AskedFields(units.handling(), staff);
        TextArea why = area("handOn.why", Statements.LONGEST_QUESTION);
        step(
                "handOn",
                asked,
                seen -> {
                    statements.handOn(asked.id(), to.unit(), to.person(), why.getValue(), seen.version());
                    refresh.run();
                },
                new Paragraph(say("handOn.text")),
                to,
                Concerns.of(why, "statements.refused.withoutReasons", "statements.refused.tooLong"));
    }

    void extend(StatementDetails asked, Runnable refresh) {
        DatePicker due =
                day("statements.StatementDialogs.extend.due", asked.due().plusDays(7));
        step(
                "extend",
                asked,
                seen -> {
                    statements.extend(asked.id(), day(due), seen.version());
                    refresh.run();
                },
                due);
    }

    void withdraw(StatementDetails asked, Runnable refresh) {
        TextArea why = area("withdraw.why", Statements.LONGEST_QUESTION);
        step(
                "withdraw",
                asked,
                seen -> {
                    statements.withdraw(asked.id(), why.getValue(), seen.version());
                    refresh.run();
                },
                why);
    }

    void goOnWithout(StatementDetails asked, Runnable refresh) {
        step(
                "goOnWithout",
                asked,
                seen -> {
                    statements.goOnWithout(asked.id(), seen.version());
                    refresh.run();
                },
                new Paragraph(say("goOnWithout.text")));
    }

    static DatePicker day(String label, LocalDate proposed) {
        DatePicker picker = new DatePicker(UI.getCurrent().getTranslation(label));
        Dates.localise(picker);
        picker.setValue(proposed);
        return Concerns.of(
                picker,
                "statements.refused.withoutDue",
                "statements.refused.duePassed",
                "statements.refused.notLonger");
    }

    /** @throws Refused when no readable date is given */
    static LocalDate day(DatePicker picker) {
        LocalDate day = picker.getValue();
        if (day == null) {
            throw new Refused("statements.refused.withoutDue");
        }
        return day;
    }

    private static TextArea area(String what, int longest) {
        TextArea area = new TextArea(say(what));
        area.setMinRows(3);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setHelperText(say("left", longest));
        area.addValueChangeListener(change ->
                area.setHelperText(say("left", longest - change.getValue().length())));
        return area;
    }

    /** When somebody was faster: the question as it is now, beside what is typed; then once more on top of it. */
    private void step(String what, StatementDetails asked, Consumer<StatementDetails> step, Component... fields) {
        Seen<StatementDetails> seen = new Seen<>(asked);
        new StepDialog(say(what + ".title"), say(what + ".confirm"), () -> step.accept(seen.get()), fields)
                .explainingConflict(() -> {
                    seen.set(statements.get(asked.id()));
                    return Notice.warning(say("changed"), say("kept"))
                            .with(StatementItem.standing(seen.get()))
                            .announced();
                })
                .open();
    }

    private static String say(String what, Object... arguments) {
        return UI.getCurrent().getTranslation("statements.StatementDialogs." + what, arguments);
    }
}
