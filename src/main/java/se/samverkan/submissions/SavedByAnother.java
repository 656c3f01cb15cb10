package se.samverkan.submissions;

import java.time.Instant;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.SwedishTime;

/** Somebody else has saved the same section since; nothing of theirs is overwritten. */
public class SavedByAnother extends Conflict {

    /** The same person, in another window. */
    public SavedByAnother(Instant at) {
        super("submissions.refused.savedElsewhere", SwedishTime.clock(at));
    }

    public SavedByAnother(String name, Instant at) {
        super("submissions.refused.savedByAnother", name, SwedishTime.clock(at));
    }
}
