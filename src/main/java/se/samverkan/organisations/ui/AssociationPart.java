package se.samverkan.organisations.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.samverkan.organisations.AssociationId;

/** A part of the page that staff read about an association, which another room contributes as a bean. */
public interface AssociationPart {

    /** Place on the page; cases are 10, partnerships 20. */
    int order();

    /** The part, headed by an h2, or nothing when the room knows nothing of the association. */
    Optional<Component> forAssociation(AssociationId association);
}
