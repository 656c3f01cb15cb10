package se.samverkan.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.Cases;
import se.samverkan.casework.NextStep;
import se.samverkan.shared.SwedishTime;

/** After the decision: somebody sees how it goes, by a date. */
@SpringComponent
class FollowUpAction implements CaseAction {

    private static final int DAYS = 90;

    private final Cases cases;
    private final Clock clock;
    private final CaseDialogs dialogs;

    FollowUpAction(Cases cases, Clock clock, CaseDialogs dialogs) {
        this.cases = cases;
        this.clock = clock;
        this.dialogs = dialogs;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public Optional<Button> forCase(CaseHead head, Runnable refresh) {
        return head.status().successors().contains(CaseStatus.FOLLOW_UP)
                ? Optional.of(new Button(
                        UI.getCurrent().getTranslation("casework.FollowUpAction.followUp"),
                        click -> open(head, refresh)))
                : Optional.empty();
    }

    private void open(CaseHead head, Runnable refresh) {
        UI ui = UI.getCurrent();
        NextStepFields next = new NextStepFields(
                NextStep.Kind.FOLLOW_UP,
                LocalDate.now(clock.withZone(SwedishTime.ZONE)).plusDays(DAYS),
                NextStep.Kind.FOLLOW_UP);
        dialogs.ask(
                        head,
                        ui.getTranslation("casework.FollowUpAction.title", head.number()),
                        ui.getTranslation("shared.save"),
                        seen -> {
                            cases.followUp(head.id(), next.value(), seen.version());
                            refresh.run();
                        },
                        next)
                .open();
    }
}
