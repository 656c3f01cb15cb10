package se.samverkan.casework.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Optional;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.Cases;
import se.samverkan.casework.NextStep;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.StepDialog;

/** Sets the next step and its date. */
@SpringComponent
class PlanAction implements CaseAction {

    private final Cases cases;
    private final Clock clock;
    private final CaseDialogs dialogs;

    PlanAction(Cases cases, Clock clock, CaseDialogs dialogs) {
        this.cases = cases;
        this.clock = clock;
        this.dialogs = dialogs;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Button> forCase(CaseHead head, Runnable refresh) {
        NextStep now = head.nextStep();
        if (now == null || head.status() == CaseStatus.NETWORK || head.waiting() != null) {
            return Optional.empty();
        }
        return Optional.of(TriageKeys.on(
                "d",
                new Button(
                        UI.getCurrent().getTranslation("casework.PlanAction.plan"),
                        click -> open(head, now, refresh))));
    }

    private void open(CaseHead head, NextStep now, Runnable refresh) {
        UI ui = UI.getCurrent();
        NextStepFields next = new NextStepFields(
                now, NextStepFields.proposed(now, SwedishTime.day(clock.instant())), NextStep.Kind.values());
        StepDialog dialog = dialogs.ask(
                head,
                ui.getTranslation("casework.PlanAction.title", head.number()),
                ui.getTranslation("shared.save"),
                seen -> {
                    cases.plan(head.id(), next.value(), seen.version());
                    refresh.run();
                },
                next);
        dialog.confirmWith(Key.ENTER, next.date());
        dialog.open();
        next.date().focus();
    }
}
