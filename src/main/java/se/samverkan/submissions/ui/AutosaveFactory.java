package se.samverkan.submissions.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import se.samverkan.forms.Section;
import se.samverkan.forms.ui.SectionForm;
import se.samverkan.submissions.DraftDetails;
import se.samverkan.submissions.Drafts;

@SpringComponent
class AutosaveFactory {

    private final Drafts drafts;
    private final Clock clock;

    AutosaveFactory(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    Autosave of(DraftDetails draft, Section section, SectionForm form, SaveState state) {
        return new Autosave(drafts, clock, draft, section, form, state);
    }
}
