package se.samverkan.submissions.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.function.Consumer;
import se.samverkan.forms.Section;
import se.samverkan.submissions.Amendments;
import se.samverkan.submissions.DraftDetails;
import se.samverkan.submissions.Drafts;

/** Makes the editor of a section with what it needs of the services. */
@SpringComponent
class SectionEditors {

    private final Drafts drafts;
    private final Amendments amendments;
    private final PaperSlots slots;
    private final AutosaveFactory autosaves;

    SectionEditors(Drafts drafts, Amendments amendments, PaperSlots slots, AutosaveFactory autosaves) {
        this.drafts = drafts;
        this.amendments = amendments;
        this.slots = slots;
        this.autosaves = autosaves;
    }

    /** @param again shows the page anew, saying why */
    SectionEditor of(DraftDetails draft, Section section, boolean editable, boolean fromCheck, Consumer<String> again) {
        return new SectionEditor(
                drafts,
                amendments.earlier(draft),
                slots.of(draft, editable),
                autosaves,
                new SectionEditor.Place(draft, section, editable, fromCheck),
                again);
    }
}
