package se.samverkan.submissions.internal;

import se.samverkan.forms.Forms;
import se.samverkan.submissions.DraftDetails;

/** A draft as it is read. */
public final class DraftReading {

    private DraftReading() {}

    public static DraftDetails details(Draft draft, Forms forms) {
        return new DraftDetails(
                draft.id(),
                draft.association(),
                draft.kind(),
                draft.call(),
                forms.get(draft.form()).definition(),
                draft.answers(),
                draft.savedAt(),
                draft.savedByName(),
                draft.version(),
                draft.caseId(),
                draft.purpose(),
                draft.about(),
                draft.copiedFrom(),
                draft.openSections());
    }
}
