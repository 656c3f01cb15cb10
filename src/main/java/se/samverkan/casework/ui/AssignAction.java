package se.samverkan.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.Staff;
import se.samverkan.access.StaffMember;
import se.samverkan.access.StaffRole;
import se.samverkan.casework.AssignForm;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.Cases;
import se.samverkan.casework.NextStep;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.Units;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Toast;

/** Gives the case to a unit and, when somebody is named, to a person in it. */
@SpringComponent
class AssignAction implements CaseAction {

    private static final int DAYS = 14;

    private final Cases cases;
    private final Units units;
    private final Staff staff;
    private final CaseDialogs dialogs;
    private final Clock clock;

    AssignAction(Cases cases, Units units, Staff staff, Clock clock, CaseDialogs dialogs) {
        this.cases = cases;
        this.units = units;
        this.staff = staff;
        this.clock = clock;
        this.dialogs = dialogs;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Button> forCase(CaseHead head, Runnable refresh) {
        boolean possible = head.status() != CaseStatus.NETWORK
                && head.status().successors().contains(CaseStatus.TRIAGE);
        return possible
                ? Optional.of(TriageKeys.on(
                        "a",
                        new Button(
                                UI.getCurrent().getTranslation("casework.AssignAction.assign"),
                                click -> open(head, refresh))))
                : Optional.empty();
    }

    private void open(CaseHead head, Runnable refresh) {
        UI ui = UI.getCurrent();
        Select<UnitRow> unit = new Select<>();
        unit.setLabel(ui.getTranslation("casework.AssignAction.unit"));
        List<UnitRow> handling = units.handling();
        unit.setItems(handling);
        unit.setItemLabelGenerator(item -> item.name().in(ui.getLocale()));
        ComboBox<StaffMember> officer = new ComboBox<>(ui.getTranslation("casework.AssignAction.officer"));
        officer.setHelperText(ui.getTranslation("casework.AssignAction.officerHelp"));
        officer.setItemLabelGenerator(StaffMember::name);
        officer.setClearButtonVisible(true);
        unit.addValueChangeListener(change -> officer.setItems(officersOf(change.getValue())));
        unit.setValue(handling.stream()
                .filter(item -> item.id().equals(head.unit()))
                .findFirst()
                .orElse(handling.getFirst()));
        NextStepFields next = new NextStepFields(
                NextStep.Kind.HANDLE,
                LocalDate.now(clock.withZone(SwedishTime.ZONE)).plusDays(DAYS),
                NextStep.Kind.TRIAGE,
                NextStep.Kind.HANDLE,
                NextStep.Kind.CONTACT_APPLICANT,
                NextStep.Kind.PREPARE_DECISION);
        TextArea reason = new TextArea(ui.getTranslation("casework.AssignAction.reason"));
        reason.setHelperText(ui.getTranslation("casework.AssignAction.reasonHelp"));
        dialogs.ask(
                        head,
                        ui.getTranslation("casework.AssignAction.title", head.number()),
                        ui.getTranslation("casework.AssignAction.confirm"),
                        seen -> {
                            StaffMember chosen = officer.getValue();
                            cases.assign(
                                    head.id(),
                                    new AssignForm(
                                            unit.getValue().id(),
                                            chosen == null ? null : chosen.id(),
                                            next.value(),
                                            reason.getValue()),
                                    seen.version());
                            Toast.success(ui.getTranslation("casework.AssignAction.done", head.number()));
                            refresh.run();
                        },
                        unit,
                        officer,
                        next,
                        reason)
                .open();
    }

    private List<StaffMember> officersOf(@Nullable UnitRow unit) {
        return unit == null
                ? List.of()
                : staff.of(unit.id(), StaffRole.CASE_OFFICER, StaffRole.CONTACT_CENTRE, StaffRole.NETWORK_COORDINATOR);
    }
}
