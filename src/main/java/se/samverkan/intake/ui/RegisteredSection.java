package se.samverkan.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.ui.CaseSection;
import se.samverkan.intake.Intakes;

/** That a case came by the contact centre, who registered it, and whether the association has it now. */
@SpringComponent
class RegisteredSection implements CaseSection {

    private final Intakes intakes;
    private final TakeOverLinks links;

    RegisteredSection(Intakes intakes, TakeOverLinks links) {
        this.intakes = intakes;
        this.links = links;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> forCase(CaseHead head, Runnable refresh) {
        if (!head.has(Intakes.ROOM)) {
            return Optional.empty();
        }
        return intakes.registration(head)
                .map(registration -> new Div(
                        new H2(UI.getCurrent().getTranslation("intake.RegisteredSection.title")),
                        links.of(registration, intakes.unanswered(head), refresh)));
    }
}
