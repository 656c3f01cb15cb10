package se.samverkan.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.Cases;

/** Not a municipal matter: tells the association who can help instead. */
@SpringComponent
class ReferAction implements CaseAction {

    private final Cases cases;
    private final CaseDialogs dialogs;

    ReferAction(Cases cases, CaseDialogs dialogs) {
        this.cases = cases;
        this.dialogs = dialogs;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Button> forCase(CaseHead head, Runnable refresh) {
        boolean possible = head.status() != CaseStatus.NETWORK
                && head.status().successors().contains(CaseStatus.REFERRED);
        return possible
                ? Optional.of(new Button(
                        UI.getCurrent().getTranslation("casework.ReferAction.refer"), click -> open(head, refresh)))
                : Optional.empty();
    }

    private void open(CaseHead head, Runnable refresh) {
        UI ui = UI.getCurrent();
        ReferralFields fields = new ReferralFields(true);
        dialogs.ask(
                        head,
                        ui.getTranslation("casework.ReferAction.title", head.number()),
                        ui.getTranslation("casework.ReferAction.confirm"),
                        seen -> {
                            cases.refer(head.id(), fields.value(), seen.version());
                            refresh.run();
                        },
                        fields)
                .open();
    }
}
