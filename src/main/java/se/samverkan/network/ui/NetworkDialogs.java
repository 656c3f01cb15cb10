package se.samverkan.network.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.Staff;
import se.samverkan.access.StaffRole;
import se.samverkan.casework.CaseHead;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.Units;
import se.samverkan.network.NetworkQueue;
import se.samverkan.network.QueueItemDetails;
import se.samverkan.network.Stance;
import se.samverkan.network.StanceForm;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Concerns;
import se.samverkan.shared.ui.Dates;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.Seen;
import se.samverkan.shared.ui.StepDialog;
import se.samverkan.shared.ui.Toast;

/** What can be done with a case while it is in the queue. */
@SpringComponent
class NetworkDialogs {

    private final NetworkQueue queue;
    private final Units units;
    private final Staff staff;
    private final CurrentUser user;
    private final Clock clock;

    NetworkDialogs(NetworkQueue queue, Units units, Staff staff, CurrentUser user, Clock clock) {
        this.user = user;
        this.queue = queue;
        this.units = units;
        this.staff = staff;
        this.clock = clock;
    }

    void meeting(QueueItemDetails item, Runnable refresh) {
        UI ui = UI.getCurrent();
        DatePicker date = new DatePicker(ui.getTranslation("network.MeetingDialog.date"));
        Dates.localise(date);
        date.setValue(item.meeting());
        new StepDialog(
                        ui.getTranslation("network.MeetingDialog.title"),
                        ui.getTranslation("shared.save"),
                        () -> {
                            LocalDate day = date.getValue();
                            if (day == null) {
                                throw new Refused("network.refused.meetingMissing");
                            }
                            queue.meetOn(item.id(), day, item.version());
                            refresh.run();
                        },
                        Concerns.of(date, "network.refused.meetingMissing", "network.refused.meetingPassed"))
                .open();
    }

    void stance(QueueItemDetails item, Runnable refresh) {
        UI ui = UI.getCurrent();
        Select<UnitRow> unit = new Select<>();
        unit.setLabel(ui.getTranslation("network.StanceDialog.unit"));
        List<UnitRow> mine = units.handling().stream()
                .filter(row ->
                        user.has(StaffRole.NETWORK_COORDINATOR) || user.hasIn(StaffRole.NETWORK_MEMBER, row.id()))
                .toList();
        unit.setItems(mine);
        unit.setItemLabelGenerator(row -> row.name().in(ui.getLocale()));
        if (mine.size() == 1) {
            unit.setValue(mine.getFirst());
        }
        RadioButtonGroup<Stance> stance = new RadioButtonGroup<>(ui.getTranslation("network.StanceDialog.stance"));
        stance.setItems(Stance.values());
        stance.setItemLabelGenerator(choice -> ui.getTranslation("network.Stance." + choice));
        TextArea text = new TextArea(ui.getTranslation("network.StanceDialog.text"));
        new StepDialog(
                        ui.getTranslation("network.StanceDialog.title"),
                        ui.getTranslation("network.StanceDialog.save"),
                        () -> {
                            if (unit.isEmpty() || stance.isEmpty()) {
                                throw new Refused("network.refused.stanceMissing");
                            }
                            queue.say(
                                    item.id(),
                                    new StanceForm(unit.getValue().id(), stance.getValue(), text.getValue()));
                            refresh.run();
                        },
                        Concerns.of(unit, "network.refused.stanceMissing"),
                        Concerns.of(stance, "network.refused.stanceMissing"),
                        text)
                .open();
    }

    void note(QueueItemDetails item, Runnable refresh) {
        UI ui = UI.getCurrent();
        TextArea text = new TextArea(ui.getTranslation("network.NoteDialog.text"));
        new StepDialog(
                        ui.getTranslation("network.NoteDialog.title"),
                        ui.getTranslation("shared.save"),
                        () -> {
                            queue.note(item.id(), text.getValue());
                            refresh.run();
                        },
                        text)
                .open();
    }

    /** What colleagues have said or changed meanwhile is shown beside what is being written. */
    void leave(CaseHead head, QueueItemDetails item, Runnable refresh) {
        UI ui = UI.getCurrent();
        Seen<QueueItemDetails> seen = new Seen<>(item);
        OutcomeFields fields =
                new OutcomeFields(units.handling(), staff, LocalDate.now(clock.withZone(SwedishTime.ZONE)));
        new StepDialog(
                        ui.getTranslation("network.OutcomeDialog.title", head.number()),
                        ui.getTranslation("network.OutcomeDialog.save"),
                        () -> {
                            queue.leave(item.id(), fields.value(), seen.get().version());
                            Toast.success(ui.getTranslation("network.OutcomeDialog.done", head.number()));
                            refresh.run();
                        },
                        fields)
                .explainingConflict(() -> {
                    queue.of(head).ifPresent(seen::set);
                    return Notice.warning(
                                    ui.getTranslation("network.OutcomeDialog.changed"),
                                    ui.getTranslation("network.OutcomeDialog.kept"))
                            .with(new QueueItemFacts(seen.get(), units))
                            .announced();
                })
                .open();
    }
}
