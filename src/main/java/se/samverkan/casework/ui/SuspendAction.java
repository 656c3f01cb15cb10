package se.samverkan.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.Optional;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.Cases;
import se.samverkan.casework.Waiting;
import se.samverkan.shared.Refused;
import se.samverkan.shared.ui.Concerns;
import se.samverkan.shared.ui.Dates;

/** Lets a case rest until a day, with a reason both sides read. */
@SpringComponent
class SuspendAction implements CaseAction {

    private final Cases cases;
    private final CaseDialogs dialogs;

    SuspendAction(Cases cases, CaseDialogs dialogs) {
        this.cases = cases;
        this.dialogs = dialogs;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Optional<Button> forCase(CaseHead head, Runnable refresh) {
        boolean possible =
                head.waiting() == null && head.status().beforeDecision() && head.status() != CaseStatus.NETWORK;
        return possible
                ? Optional.of(new Button(
                        UI.getCurrent().getTranslation("casework.SuspendAction.suspend"), click -> open(head, refresh)))
                : Optional.empty();
    }

    private void open(CaseHead head, Runnable refresh) {
        UI ui = UI.getCurrent();
        DatePicker until = new DatePicker(ui.getTranslation("casework.SuspendAction.until"));
        until.setHelperText(ui.getTranslation("casework.SuspendAction.untilHelp"));
        Dates.localise(until);
        TextArea why = new TextArea(ui.getTranslation("casework.SuspendAction.why"));
        why.setHelperText(ui.getTranslation("casework.SuspendAction.whyHelp"));
        dialogs.ask(
                        head,
                        ui.getTranslation("casework.SuspendAction.title", head.number()),
                        ui.getTranslation("casework.SuspendAction.confirm"),
                        seen -> {
                            LocalDate day = until.getValue();
                            if (day == null) {
                                throw new Refused("casework.refused.waitingDateMissing");
                            }
                            cases.stopClock(head.id(), Waiting.Kind.UNTIL_DATE, day, why.getValue(), seen.version());
                            refresh.run();
                        },
                        Concerns.of(until, "casework.refused.waitingDateMissing", "casework.refused.nextDatePassed"),
                        Concerns.of(why, "casework.refused.waitingWithoutReason", "casework.refused.reasonTooLong"))
                .open();
    }
}
