package se.samverkan.submissions.ui;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samverkan.forms.Answers;
import se.samverkan.forms.Section;
import se.samverkan.shared.Refused;
import se.samverkan.submissions.DraftDetails;
import se.samverkan.submissions.Drafts;
import se.samverkan.submissions.SavedByAnother;
import se.samverkan.submissions.SavedDraft;
import se.samverkan.submissions.SectionMerge;

/**
 * Keeps one section of a draft while it is being written, and is honest about it when that does not succeed: tries
 * again with growing pauses, and never overwrites what somebody else has written meanwhile.
 */
class Autosave {

    private static final Logger LOG = LoggerFactory.getLogger(Autosave.class);
    private static final int FIRST_PAUSE_SECONDS = 5;
    private static final int LONGEST_PAUSE_SECONDS = 60;

    /** What two persons have answered differently, with the draft as it is stored now. */
    record Clash(DraftDetails now, SectionMerge merge, Answers mine) {}

    private final Drafts drafts;
    private final Clock clock;
    private final Section section;
    private final Supplier<Answers> typed;
    private final SaveState state;
    private final Consumer<Clash> onClash;
    private final Runnable onMerged;
    private final DraftDetails draft;
    private @Nullable KeptText kept;
    private Answers stored;
    private long version;
    private int pause = FIRST_PAUSE_SECONDS;
    private boolean clean = true;

    Autosave(
            Drafts drafts,
            Clock clock,
            DraftDetails draft,
            Section section,
            Supplier<Answers> typed,
            SaveState state,
            Consumer<Clash> onClash,
            Runnable onMerged) {
        this.drafts = drafts;
        this.clock = clock;
        this.draft = draft;
        this.section = section;
        this.typed = typed;
        this.state = state;
        this.onClash = onClash;
        this.onMerged = onMerged;
        this.stored = draft.answers();
        this.version = draft.version();
        state.saved(draft.savedAt());
        state.onAgain(this::save);
    }

    void keptBy(KeptText browser) {
        kept = browser;
    }

    /** True when everything on the page is in the database. */
    boolean save() {
        Answers mine = stored.replacing(section, typed.get());
        if (mine.equals(stored) && clean) {
            tell(KeptText::saved);
            return true;
        }
        try {
            accept(drafts.save(draft.id(), section.key(), stored, mine, version), mine);
            return true;
        } catch (SavedByAnother another) {
            return merge(mine);
        } catch (Refused refused) {
            clean = false;
            state.refused(translate(refused));
            tell(KeptText::notSaved);
            return false;
        } catch (RuntimeException outage) {
            LOG.warn("A draft could not be saved", outage);
            failed();
            return false;
        }
    }

    private boolean merge(Answers mine) {
        try {
            DraftDetails now = drafts.get(draft.id());
            SectionMerge merge = SectionMerge.of(section, stored, mine, now.answers());
            if (merge.clashes().isEmpty()) {
                accept(
                        drafts.save(draft.id(), section.key(), now.answers(), merge.merged(), now.version()),
                        merge.merged());
                onMerged.run();
                return false;
            }
            clean = false;
            tell(KeptText::notSaved);
            onClash.accept(new Clash(now, merge, mine));
            return false;
        } catch (SavedByAnother onceMore) {
            return merge(mine);
        } catch (RuntimeException outage) {
            LOG.warn("A draft could not be brought together", outage);
            failed();
            return false;
        }
    }

    /** Keeps what the person has chosen where both had answered; another clash when somebody wrote meanwhile. */
    boolean resolve(Clash clash, Answers chosen) {
        stored = clash.now().answers();
        version = clash.now().version();
        try {
            accept(drafts.save(draft.id(), section.key(), stored, chosen, version), chosen);
            return true;
        } catch (SavedByAnother onceMore) {
            return merge(chosen);
        } catch (Refused refused) {
            state.refused(translate(refused));
        } catch (RuntimeException outage) {
            LOG.warn("A choice between two answers could not be saved", outage);
            state.failed(clock.instant());
        }
        return false;
    }

    private void accept(SavedDraft saved, Answers mine) {
        version = saved.version();
        stored = mine;
        clean = true;
        pause = FIRST_PAUSE_SECONDS;
        state.saved(saved.at());
        tell(KeptText::saved);
    }

    private void failed() {
        clean = false;
        state.failed(clock.instant());
        int seconds = pause;
        tell(browser -> {
            browser.notSaved();
            browser.retryIn(seconds);
        });
        pause = Math.min(pause * 2, LONGEST_PAUSE_SECONDS);
    }

    private void tell(Consumer<KeptText> what) {
        if (kept != null) {
            what.accept(kept);
        }
    }

    private String translate(Refused refused) {
        return state.getTranslation(refused.key(), refused.args());
    }

    /** Is there anything on the page that is not in the database? */
    boolean unsaved() {
        return !clean || !stored.replacing(section, typed.get()).equals(stored);
    }

    Answers allAnswers() {
        return stored;
    }
}
