package se.samverkan.casework.ui;

import com.vaadin.flow.component.html.Span;
import se.samverkan.casework.CaseStatus;
import se.samverkan.shared.ui.StatusBadge;
import se.samverkan.shared.ui.Tone;

/** Status in the words of the reader: staff and applicants have each their own. */
public class CaseStatusBadge extends Span {

    private CaseStatusBadge(CaseStatus status, String audience) {
        add(new StatusBadge(getTranslation("casework.CaseStatus." + status + "." + audience), tone(status)));
    }

    public static CaseStatusBadge forStaff(CaseStatus status) {
        return new CaseStatusBadge(status, "staff");
    }

    public static CaseStatusBadge forApplicant(CaseStatus status) {
        return new CaseStatusBadge(status, "applicant");
    }

    private static Tone tone(CaseStatus status) {
        return switch (status) {
            case RECEIVED, TRIAGE, ASSIGNED, NETWORK, FOLLOW_UP -> Tone.INFO;
            case DECIDED, REFERRED -> Tone.SUCCESS;
            case WITHDRAWN, CLOSED -> Tone.NEUTRAL;
        };
    }
}
