package se.samverkan.casework.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.samverkan.casework.CaseHead;

/** A part of the association's own case page that another room contributes as a bean. */
public interface MyCaseSection {

    int order();

    /** The section for this case, headed by an h2, or nothing when there is nothing to tell the association. */
    Optional<Component> forCase(CaseHead head);
}
