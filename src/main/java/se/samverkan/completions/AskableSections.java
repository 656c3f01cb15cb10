package se.samverkan.completions;

import java.util.List;
import se.samverkan.casework.CaseHead;

/** Which sections of what was sent in a case can be opened again; a bean of the room that keeps what was sent. */
public interface AskableSections {

    /** In the order of the form; empty when nothing was sent through a form. */
    List<AskableSection> of(CaseHead head);
}
