package se.samverkan.submissions.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.samverkan.forms.Answers;
import se.samverkan.forms.Section;
import se.samverkan.submissions.CoEditors;
import se.samverkan.submissions.DraftDetails;
import se.samverkan.submissions.Drafts;

/** Makes what a page needs to save while it is written and to see who else writes. */
@SpringComponent
class AutosaveFactory {

    private final Drafts drafts;
    private final CoEditors coEditors;
    private final Clock clock;

    AutosaveFactory(Drafts drafts, CoEditors coEditors, Clock clock) {
        this.drafts = drafts;
        this.coEditors = coEditors;
        this.clock = clock;
    }

    Autosave of(
            DraftDetails draft,
            Section section,
            Supplier<Answers> typed,
            SaveState state,
            Consumer<Autosave.Clash> onClash,
            Runnable onMerged) {
        return new Autosave(drafts, clock, draft, section, typed, state, onClash, onMerged);
    }

    PresenceLine presence(DraftDetails draft, String section, Runnable onContact) {
        return new PresenceLine(coEditors, clock, draft, section, onContact);
    }
}
