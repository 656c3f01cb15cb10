package se.samverkan.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.Cases;

/** Everything that has happened, folded and unread until somebody wants it. */
@SpringComponent
class HistorySection implements CaseSection {

    private final Cases cases;

    HistorySection(Cases cases) {
        this.cases = cases;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Component> forCase(CaseHead head, Runnable refresh) {
        UI ui = UI.getCurrent();
        Details steps = new Details(ui.getTranslation("casework.HistorySection.steps"));
        steps.addOpenedChangeListener(change -> {
            steps.removeAll();
            if (change.isOpened()) {
                steps.add(new Timeline(cases.history(head), "staff"));
            }
        });
        return Optional.of(new Div(new H2(ui.getTranslation("casework.HistorySection.title")), steps));
    }
}
