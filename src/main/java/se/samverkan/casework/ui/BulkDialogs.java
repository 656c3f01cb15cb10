package se.samverkan.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import se.samverkan.casework.BulkOrder;
import se.samverkan.casework.BulkResult;
import se.samverkan.casework.BulkRow;
import se.samverkan.casework.BulkWork;
import se.samverkan.casework.LabelRow;
import se.samverkan.casework.Labels;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Dates;
import se.samverkan.shared.ui.StepDialog;

/** Asks what is to be done with many cases, shows first what will happen to each, and takes it back when asked to. */
@SpringComponent
class BulkDialogs {

    private static final int DAYS = 14;

    private final BulkWork bulk;
    private final Labels labels;
    private final Assignees assignees;
    private final Clock clock;

    BulkDialogs(BulkWork bulk, Labels labels, Assignees assignees, Clock clock) {
        this.bulk = bulk;
        this.labels = labels;
        this.assignees = assignees;
        this.clock = clock;
    }

    /** The session's latest change, while it can be taken back. */
    record Done(UUID id, long cases, Instant at) {}

    Optional<Done> undoable() {
        Done done = VaadinSession.getCurrent().getAttribute(Done.class);
        return Optional.ofNullable(done)
                .filter(latest ->
                        latest.at().plusSeconds(60L * BulkWork.UNDO_MINUTES).isAfter(clock.instant()));
    }

    void assign(CaseSelection selection, Runnable refresh) {
        AssignFields fields = new AssignFields(assignees, today());
        ask("casework.BulkBar.assign", selection, () -> new BulkOrder.Assign(fields.value()), refresh, fields);
    }

    void label(CaseSelection selection, Runnable refresh) {
        UI ui = UI.getCurrent();
        ComboBox<LabelRow> label = new ComboBox<>(ui.getTranslation("casework.BulkDialogs.label"));
        label.setItems(labels.current());
        label.setItemLabelGenerator(LabelRow::name);
        ask(
                "casework.BulkBar.label",
                selection,
                () -> {
                    if (label.isEmpty()) {
                        throw new Refused("casework.refused.labelMissing");
                    }
                    return new BulkOrder.Label(label.getValue().id());
                },
                refresh,
                label);
    }

    void due(CaseSelection selection, Runnable refresh) {
        UI ui = UI.getCurrent();
        DatePicker date = new DatePicker(ui.getTranslation("casework.NextStepFields.date"));
        Dates.localise(date);
        date.setValue(today().plusDays(DAYS));
        ask(
                "casework.BulkBar.due",
                selection,
                () -> {
                    if (date.isEmpty()) {
                        throw new Refused("casework.refused.nextDateMissing");
                    }
                    return new BulkOrder.Due(date.getValue());
                },
                refresh,
                date);
    }

    void undo(Done done, Runnable refresh) {
        UI ui = UI.getCurrent();
        List<BulkRow> rows = bulk.undo(done.id());
        VaadinSession.getCurrent().setAttribute(Done.class, null);
        refresh.run();
        new BulkOutcome("casework.BulkOutcome.undone", rows).open(ui);
    }

    private void ask(
            String what, CaseSelection selection, Supplier<BulkOrder> order, Runnable refresh, Component field) {
        UI ui = UI.getCurrent();
        new StepDialog(
                        ui.getTranslation("casework.BulkDialogs.title", ui.getTranslation(what), selection.size()),
                        ui.getTranslation("casework.BulkDialogs.preview"),
                        () -> preview(ui.getTranslation(what), order.get(), selection, refresh),
                        field)
                .open();
    }

    private void preview(String what, BulkOrder order, CaseSelection selection, Runnable refresh) {
        UI ui = UI.getCurrent();
        List<BulkRow> rows = bulk.tryOut(order, selection.cases());
        long changes = rows.stream().filter(row -> !row.skipped()).count();
        BulkOutcome outcome = new BulkOutcome("casework.BulkOutcome.preview", rows);
        if (changes == 0) {
            outcome.open(ui);
            return;
        }
        new StepDialog(
                        ui.getTranslation("casework.BulkDialogs.title", what, selection.size()),
                        ui.getTranslation("casework.BulkDialogs.carryOut", changes),
                        () -> {
                            BulkResult result = bulk.carryOut(order, selection.cases());
                            VaadinSession.getCurrent()
                                    .setAttribute(Done.class, new Done(result.id(), result.changed(), clock.instant()));
                            selection.clear();
                            refresh.run();
                            if (result.rows().stream().anyMatch(BulkRow::skipped)) {
                                new BulkOutcome("casework.BulkOutcome.done", result.rows()).open(ui);
                            }
                        },
                        outcome)
                .open();
    }

    private LocalDate today() {
        return SwedishTime.day(clock.instant());
    }
}
