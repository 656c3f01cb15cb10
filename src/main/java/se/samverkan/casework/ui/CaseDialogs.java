package se.samverkan.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.function.Consumer;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.Cases;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.Seen;
import se.samverkan.shared.ui.StepDialog;

/**
 * Asks what a step in a case needs. When somebody else was faster, what they did and wrote stands beside what is typed
 * here; the person may then take the step with the case as it is now.
 */
@SpringComponent
public class CaseDialogs {

    private final Cases cases;

    CaseDialogs(Cases cases) {
        this.cases = cases;
    }

    /** @param step takes the case as the person last saw it, and refuses as {@link StepDialog} says */
    public StepDialog ask(CaseHead head, String title, String confirm, Consumer<CaseHead> step, Component... fields) {
        Seen<CaseHead> seen = new Seen<>(head);
        StepDialog dialog = new StepDialog(title, confirm, () -> step.accept(seen.get()), fields);
        return dialog.explainingConflict(() -> {
            Notice meanwhile = meanwhile(seen.get(), confirm);
            seen.set(cases.head(head.id()));
            return meanwhile;
        });
    }

    private Notice meanwhile(CaseHead seen, String confirm) {
        UI ui = UI.getCurrent();
        return Notice.warning(
                        ui.getTranslation("casework.CaseDialogs.changed"),
                        ui.getTranslation("casework.CaseDialogs.kept", confirm))
                .with(new Timeline(cases.since(seen), "staff"))
                .announced();
    }
}
