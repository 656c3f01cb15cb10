package se.samverkan.submissions.ui;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samverkan.forms.Answers;
import se.samverkan.forms.Section;
import se.samverkan.forms.ui.SectionForm;
import se.samverkan.shared.Refused;
import se.samverkan.submissions.DraftDetails;
import se.samverkan.submissions.Drafts;
import se.samverkan.submissions.SavedDraft;

/** Keeps one section of a draft while it is being written, and is honest about it when that does not succeed. */
class Autosave {

    private static final Logger LOG = LoggerFactory.getLogger(Autosave.class);

    private final Drafts drafts;
    private final Clock clock;
    private final DraftDetails draft;
    private final Section section;
    private final SectionForm form;
    private final SaveState state;
    private Answers kept;
    private long version;

    Autosave(Drafts drafts, Clock clock, DraftDetails draft, Section section, SectionForm form, SaveState state) {
        this.drafts = drafts;
        this.clock = clock;
        this.draft = draft;
        this.section = section;
        this.form = form;
        this.state = state;
        this.kept = draft.answers();
        this.version = draft.version();
        state.saved(draft.savedAt());
    }

    /** True when everything on the page is in the database. */
    boolean save() {
        Answers typed = kept.replacing(section, form.answers());
        if (typed.equals(kept)) {
            return true;
        }
        try {
            SavedDraft saved = drafts.save(draft.id(), section.key(), kept, typed, version);
            version = saved.version();
            kept = typed;
            state.saved(saved.at());
            return true;
        } catch (Refused refused) {
            state.refused(form.getTranslation(refused.key(), refused.args()));
            return false;
        } catch (RuntimeException outage) {
            LOG.warn("A draft could not be saved", outage);
            state.failed(clock.instant());
            return false;
        }
    }

    Answers allAnswers() {
        return kept;
    }
}
