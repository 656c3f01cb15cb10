package se.samverkan.submissions;

import java.time.Instant;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.SwedishTime;

/** Somebody else has saved the same section since; nothing of theirs is overwritten. */
public class SavedByAnother extends Conflict {

    public SavedByAnother(String name, Instant at) {
        super("submissions.refused.savedByAnother", name, SwedishTime.clock(at));
    }
}
