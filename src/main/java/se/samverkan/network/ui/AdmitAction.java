package se.samverkan.network.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.ui.CaseAction;
import se.samverkan.casework.ui.CaseDialogs;
import se.samverkan.network.AdmissionForm;
import se.samverkan.network.Criterion;
import se.samverkan.network.NetworkQueue;
import se.samverkan.shared.ui.Toast;

/** Takes a case into the network's queue. */
@SpringComponent
class AdmitAction implements CaseAction {

    private final NetworkQueue queue;
    private final CaseDialogs dialogs;

    AdmitAction(NetworkQueue queue, CaseDialogs dialogs) {
        this.queue = queue;
        this.dialogs = dialogs;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Button> forCase(CaseHead head, Runnable refresh) {
        return head.status().successors().contains(CaseStatus.NETWORK)
                ? Optional.of(new Button(
                        UI.getCurrent().getTranslation("network.AdmitAction.admit"), click -> open(head, refresh)))
                : Optional.empty();
    }

    private void open(CaseHead head, Runnable refresh) {
        UI ui = UI.getCurrent();
        CheckboxGroup<Criterion> criteria = new CheckboxGroup<>(ui.getTranslation("network.AdmitAction.criteria"));
        criteria.setItems(Criterion.values());
        criteria.setItemLabelGenerator(item -> ui.getTranslation("network.Criterion." + item));
        TextArea motivation = new TextArea(ui.getTranslation("network.AdmitAction.motivation"));
        motivation.setHelperText(ui.getTranslation("network.AdmitAction.motivationHelp"));
        dialogs.ask(
                        head,
                        ui.getTranslation("network.AdmitAction.title", head.number()),
                        ui.getTranslation("network.AdmitAction.admit"),
                        seen -> {
                            queue.admit(
                                    head.id(),
                                    new AdmissionForm(criteria.getValue(), motivation.getValue()),
                                    seen.version());
                            Toast.success(ui.getTranslation("network.AdmitAction.done", head.number()));
                            refresh.run();
                        },
                        criteria,
                        motivation)
                .open();
    }
}
