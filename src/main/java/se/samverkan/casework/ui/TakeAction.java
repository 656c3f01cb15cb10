package se.samverkan.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import se.samverkan.access.CurrentUser;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.Cases;
import se.samverkan.shared.ui.Refusals;
import se.samverkan.shared.ui.Toast;

/** "I take it": one click makes the reader the case's officer. */
@SpringComponent
class TakeAction implements CaseAction {

    private final Cases cases;
    private final CurrentUser user;

    TakeAction(Cases cases, CurrentUser user) {
        this.cases = cases;
        this.user = user;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Button> forCase(CaseHead head, Runnable refresh) {
        boolean possible = head.status() != CaseStatus.NETWORK
                && head.status().successors().contains(CaseStatus.ASSIGNED)
                && !user.id().equals(head.officer());
        if (!possible) {
            return Optional.empty();
        }
        UI ui = UI.getCurrent();
        Button take = new Button(ui.getTranslation("casework.TakeAction.take"), click -> {
            if (Refusals.handled(ui, () -> cases.take(head.id(), head.version()))) {
                Toast.success(ui.getTranslation("casework.TakeAction.taken", head.number()));
            }
            refresh.run();
        });
        take.getElement().setAttribute("data-key", "t");
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return Optional.of(take);
    }
}
