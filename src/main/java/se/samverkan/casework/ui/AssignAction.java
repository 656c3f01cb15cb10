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
import se.samverkan.casework.Suggestions;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.StepDialog;
import se.samverkan.shared.ui.Toast;

/** Gives the case to a unit's queue or to a person in a unit; proposes who has had such cases. */
@SpringComponent
class AssignAction implements CaseAction {

    private final Cases cases;
    private final Assignees assignees;
    private final Suggestions suggestions;
    private final Clock clock;
    private final CaseDialogs dialogs;

    AssignAction(Cases cases, Assignees assignees, Suggestions suggestions, Clock clock, CaseDialogs dialogs) {
        this.cases = cases;
        this.assignees = assignees;
        this.suggestions = suggestions;
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
        AssignFields fields = new AssignFields(assignees, SwedishTime.day(clock.instant()));
        suggestions.forCase(head).ifPresent(fields::suggesting);
        StepDialog dialog = dialogs.ask(
                head,
                ui.getTranslation("casework.AssignAction.title", head.number()),
                ui.getTranslation("casework.AssignAction.confirm"),
                seen -> {
                    cases.assign(head.id(), fields.value(), seen.version());
                    Toast.success(ui.getTranslation("casework.AssignAction.done", head.number()));
                    refresh.run();
                },
                fields);
        dialog.confirmWith(Key.ENTER, fields.first());
        dialog.open();
    }
}
