package se.samverkan.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Optional;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.Cases;
import se.samverkan.casework.NextStep;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Concerns;
import se.samverkan.shared.ui.Toast;

/** Takes up a case that seemed done; a decision in it stops standing and is kept with the reason. */
@SpringComponent
class ReopenAction implements CaseAction {

    private static final int DAYS = 14;

    private final Cases cases;
    private final Clock clock;
    private final CaseDialogs dialogs;

    ReopenAction(Cases cases, Clock clock, CaseDialogs dialogs) {
        this.cases = cases;
        this.clock = clock;
        this.dialogs = dialogs;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Optional<Button> forCase(CaseHead head, Runnable refresh) {
        return head.status().reopens()
                ? Optional.of(new Button(
                        UI.getCurrent().getTranslation("casework.ReopenAction.reopen"), click -> open(head, refresh)))
                : Optional.empty();
    }

    private void open(CaseHead head, Runnable refresh) {
        UI ui = UI.getCurrent();
        Paragraph what = new Paragraph(ui.getTranslation(
                cases.decision(head).isPresent()
                        ? "casework.ReopenAction.revokes"
                        : "casework.ReopenAction.continues"));
        NextStepFields next = new NextStepFields(
                NextStep.Kind.HANDLE,
                SwedishTime.day(clock.instant()).plusDays(DAYS),
                NextStep.Kind.HANDLE,
                NextStep.Kind.CONTACT_APPLICANT,
                NextStep.Kind.PREPARE_DECISION);
        TextArea why = new TextArea(ui.getTranslation("casework.ReopenAction.why"));
        why.setHelperText(ui.getTranslation("casework.ReopenAction.whyHelp"));
        dialogs.ask(
                        head,
                        ui.getTranslation("casework.ReopenAction.title", head.number()),
                        ui.getTranslation("casework.ReopenAction.confirm"),
                        seen -> {
                            cases.reopen(head.id(), next.value(), why.getValue(), seen.version());
                            Toast.success(ui.getTranslation("casework.ReopenAction.done", head.number()));
                            refresh.run();
                        },
                        what,
                        Concerns.of(why, "casework.refused.reopenWithoutReason", "casework.refused.reasonTooLong"),
                        next)
                .open();
    }
}
