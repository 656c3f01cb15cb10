package se.samverkan.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.Cases;
import se.samverkan.casework.Waiting;

/** Goes on with a resting case before its day. */
@SpringComponent
class ResumeAction implements CaseAction {

    private final Cases cases;
    private final CaseDialogs dialogs;

    ResumeAction(Cases cases, CaseDialogs dialogs) {
        this.cases = cases;
        this.dialogs = dialogs;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Optional<Button> forCase(CaseHead head, Runnable refresh) {
        Waiting waiting = head.waiting();
        return waiting != null && waiting.kind() == Waiting.Kind.UNTIL_DATE
                ? Optional.of(new Button(
                        UI.getCurrent().getTranslation("casework.ResumeAction.resume"), click -> open(head, refresh)))
                : Optional.empty();
    }

    private void open(CaseHead head, Runnable refresh) {
        UI ui = UI.getCurrent();
        TextArea why = new TextArea(ui.getTranslation("casework.ResumeAction.why"));
        why.setHelperText(ui.getTranslation("casework.ResumeAction.whyHelp"));
        dialogs.ask(
                        head,
                        ui.getTranslation("casework.ResumeAction.title", head.number()),
                        ui.getTranslation("casework.ResumeAction.resume"),
                        seen -> {
                            cases.startClock(head.id(), why.getValue(), seen.version());
                            refresh.run();
                        },
                        why)
                .open();
    }
}
