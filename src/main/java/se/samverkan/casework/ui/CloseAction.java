package se.samverkan.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.Cases;
import se.samverkan.shared.ui.Concerns;

/** Ends a case in which everything has been said and done. */
@SpringComponent
class CloseAction implements CaseAction {

    private final Cases cases;
    private final CaseDialogs dialogs;

    CloseAction(Cases cases, CaseDialogs dialogs) {
        this.cases = cases;
        this.dialogs = dialogs;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Optional<Button> forCase(CaseHead head, Runnable refresh) {
        return head.status().successors().contains(CaseStatus.CLOSED)
                ? Optional.of(new Button(
                        UI.getCurrent().getTranslation("casework.CloseAction.close"), click -> open(head, refresh)))
                : Optional.empty();
    }

    private void open(CaseHead head, Runnable refresh) {
        UI ui = UI.getCurrent();
        TextArea why = new TextArea(ui.getTranslation("casework.CloseAction.why"));
        why.setHelperText(ui.getTranslation("casework.CloseAction.whyHelp"));
        dialogs.ask(
                        head,
                        ui.getTranslation("casework.CloseAction.title", head.number()),
                        ui.getTranslation("casework.CloseAction.close"),
                        seen -> {
                            cases.close(head.id(), why.getValue(), seen.version());
                            refresh.run();
                        },
                        Concerns.of(why, "casework.refused.reasonTooLong"))
                .open();
    }
}
