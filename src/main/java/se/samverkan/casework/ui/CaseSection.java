package se.samverkan.casework.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.samverkan.casework.CaseHead;

/** A part of the case page that another room contributes as a bean; shown to those who may read the whole case,
 * or what of it has been shared with the network. */
public interface CaseSection {

    /** Is this also for the network's members, who see what has been shared with them and no more? */
    default boolean shared() {
        return false;
    }

    /** Place on the page; what the association sent is 10, the conversation 40, the history 90. */
    int order();

    /**
     * The section for this case, headed by an h2, or nothing when the room has nothing to say about it.
     *
     * @param refresh shows the page anew; to be called after anything has changed
     */
    Optional<Component> forCase(CaseHead head, Runnable refresh);
}
