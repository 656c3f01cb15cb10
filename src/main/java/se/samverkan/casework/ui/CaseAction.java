package se.samverkan.casework.ui;

import com.vaadin.flow.component.button.Button;
import java.util.Optional;
import se.samverkan.casework.CaseHead;

/** Something that can be done with a case, contributed as a bean; shown to those who may handle the case. */
public interface CaseAction {

    int order();

    /** The button, or nothing when it cannot be done now. */
    Optional<Button> forCase(CaseHead head, Runnable refresh);
}
