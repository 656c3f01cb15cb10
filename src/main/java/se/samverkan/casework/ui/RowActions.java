package se.samverkan.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.Cases;
import se.samverkan.casework.LabelRow;
import se.samverkan.casework.Labels;
import se.samverkan.casework.Marks;
import se.samverkan.casework.NextStep;
import se.samverkan.casework.Suggestions;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Dates;
import se.samverkan.shared.ui.Refusals;
import se.samverkan.shared.ui.StepDialog;
import se.samverkan.shared.ui.Toast;

/** What can be done with one case straight from the list, each with one key; Enter agrees to what is proposed. */
@SpringComponent
class RowActions {

    private final Cases cases;
    private final Marks marks;
    private final Labels labels;
    private final Suggestions suggestions;
    private final Assignees assignees;
    private final Clock clock;
    private final CaseDialogs dialogs;

    RowActions(
            Cases cases,
            Marks marks,
            Labels labels,
            Suggestions suggestions,
            Assignees assignees,
            Clock clock,
            CaseDialogs dialogs) {
        this.cases = cases;
        this.marks = marks;
        this.labels = labels;
        this.suggestions = suggestions;
        this.assignees = assignees;
        this.clock = clock;
        this.dialogs = dialogs;
    }

    /** @param key the letter that was pressed; any other does nothing */
    void act(String key, CaseId id, Runnable done) {
        UI ui = UI.getCurrent();
        Refusals.handled(ui, () -> {
            switch (key) {
                case "t" -> take(id, ui, done);
                case "a" -> assign(cases.head(id), ui, done);
                case "l" -> label(cases.head(id), ui, done);
                case "d" -> due(cases.head(id), ui, done);
                default -> {
                    // A key that does nothing here.
                }
            }
        });
    }

    private void take(CaseId id, UI ui, Runnable done) {
        CaseHead head = cases.head(id);
        cases.take(id, head.version());
        Toast.success(ui.getTranslation("casework.TakeAction.taken", head.number()));
        done.run();
    }

    private void assign(CaseHead head, UI ui, Runnable done) {
        AssignFields fields = new AssignFields(assignees, today());
        suggestions.forCase(head).ifPresent(fields::suggesting);
        dialog(
                head,
                ui.getTranslation("casework.AssignAction.title", head.number()),
                ui.getTranslation("casework.AssignAction.confirm"),
                seen -> {
                    cases.assign(head.id(), fields.value(), seen.version());
                    Toast.success(ui.getTranslation("casework.AssignAction.done", head.number()));
                    done.run();
                },
                fields,
                fields.first());
    }

    private void label(CaseHead head, UI ui, Runnable done) {
        MultiSelectComboBox<LabelRow> field = labelField(ui);
        Set<LabelRow> now = Set.copyOf(marks.of(head).labels());
        field.setItems(Stream.concat(labels.current().stream(), now.stream())
                .distinct()
                .toList());
        field.setValue(now);
        dialog(
                head,
                ui.getTranslation("casework.RowActions.label", head.number()),
                ui.getTranslation("shared.save"),
                seen -> {
                    marks.label(
                            head.id(),
                            Onto.ids(
                                    now,
                                    field.getValue(),
                                    Set.copyOf(marks.of(seen).labels()),
                                    LabelRow::id),
                            seen.version());
                    done.run();
                },
                field,
                field);
        field.focus();
    }

    private void due(CaseHead head, UI ui, Runnable done) {
        NextStep now = head.nextStep();
        if (now == null) {
            throw new Refused("casework.refused.ended");
        }
        if (head.status() == CaseStatus.NETWORK) {
            throw new Refused("casework.refused.inNetwork");
        }
        if (head.waiting() != null) {
            throw new Refused("casework.refused.waiting");
        }
        DatePicker date = new DatePicker(ui.getTranslation("casework.NextStepFields.date"));
        Dates.localise(date);
        date.setAutoOpen(false);
        date.setValue(NextStepFields.proposed(now, today()));
        dialog(
                head,
                ui.getTranslation("casework.PlanAction.title", head.number()),
                ui.getTranslation("shared.save"),
                seen -> {
                    LocalDate day = date.getValue();
                    if (day == null) {
                        throw new Refused("casework.refused.nextDateMissing");
                    }
                    NextStep standing = seen.nextStep();
                    if (standing == null) {
                        throw new Refused("casework.refused.ended");
                    }
                    cases.plan(head.id(), new NextStep(standing.kind(), standing.note(), day), seen.version());
                    done.run();
                },
                date,
                date);
        date.focus();
    }

    static MultiSelectComboBox<LabelRow> labelField(UI ui) {
        MultiSelectComboBox<LabelRow> field =
                new MultiSelectComboBox<>(ui.getTranslation("casework.MarksSection.labels"));
        field.setItemLabelGenerator(
                label -> label.ended() ? ui.getTranslation("casework.Labels.ended", label.name()) : label.name());
        return field;
    }

    private void dialog(
            CaseHead head, String title, String confirm, Consumer<CaseHead> step, Component fields, Component first) {
        StepDialog dialog = dialogs.ask(head, title, confirm, step, fields);
        dialog.confirmWith(Key.ENTER, first);
        dialog.open();
    }

    private LocalDate today() {
        return SwedishTime.day(clock.instant());
    }
}
