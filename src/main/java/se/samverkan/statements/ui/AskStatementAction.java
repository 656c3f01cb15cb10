package se.samverkan.statements.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.samverkan.access.Staff;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.ui.CaseAction;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.Units;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.StepDialog;
import se.samverkan.shared.ui.Toast;
import se.samverkan.statements.AskStatementForm;
import se.samverkan.statements.Statements;

/** Asks another unit what it thinks of the matter. */
@SpringComponent
class AskStatementAction implements CaseAction {

    private static final int DAYS = 14;

    private final Statements statements;
    private final Units units;
    private final Staff staff;
    private final Clock clock;

    AskStatementAction(Statements statements, Units units, Staff staff, Clock clock) {
        this.statements = statements;
        this.units = units;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Optional<Button> forCase(CaseHead head, Runnable refresh) {
        return Statements.canBeAskedAbout(head)
                ? Optional.of(new Button(
                        UI.getCurrent().getTranslation("statements.AskStatementAction.ask"),
                        click -> open(head, refresh)))
                : Optional.empty();
    }

    private void open(CaseHead head, Runnable refresh) {
        UI ui = UI.getCurrent();
        List<UnitRow> others = units.handling().stream()
                .filter(unit -> !unit.id().equals(head.unit()))
                .toList();
        AskedFields asked = new AskedFields(others, staff);
        TextArea question = new TextArea(ui.getTranslation("statements.AskStatementAction.question"));
        question.setHelperText(ui.getTranslation("statements.AskStatementAction.questionHelp"));
        question.setMinRows(3);
        DatePicker due = StatementDialogs.day(
                "statements.AskStatementAction.due",
                SwedishTime.day(clock.instant()).plusDays(DAYS));
        Checkbox waits = new Checkbox(ui.getTranslation("statements.AskStatementAction.waits"), true);
        new StepDialog(
                        ui.getTranslation("statements.AskStatementAction.title", head.number()),
                        ui.getTranslation("statements.AskStatementAction.confirm"),
                        () -> {
                            statements.ask(
                                    head.id(),
                                    new AskStatementForm(
                                            asked.unit(),
                                            asked.person(),
                                            question.getValue(),
                                            StatementDialogs.day(due),
                                            waits.getValue()));
                            Toast.success(ui.getTranslation("statements.AskStatementAction.done"));
                            refresh.run();
                        },
                        asked,
                        question,
                        due,
                        waits)
                .open();
    }
}
