package se.samverkan.organisations.ui;

import com.vaadin.flow.component.Component;
import org.springframework.beans.factory.ObjectProvider;
import se.samverkan.shared.ui.TopBarPart;

/** Puts the switch in the top bar, before the person's own menu. */
@org.springframework.stereotype.Component
class AssociationSwitchPart implements TopBarPart {

    private final ObjectProvider<ChosenAssociation> chosen;

    AssociationSwitchPart(ObjectProvider<ChosenAssociation> chosen) {
        this.chosen = chosen;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component create() {
        return new AssociationSwitch(chosen.getObject());
    }
}
