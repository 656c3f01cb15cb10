package se.samverkan.casework.ui;

import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.Waiting;
import se.samverkan.shared.ui.StatusBadge;
import se.samverkan.shared.ui.Tone;

/** Status in the words of the reader, staff and applicants each their own; what a case waits for comes before the rest. */
public class CaseStatusBadge extends Span {

    private CaseStatusBadge(CaseStatus status, Waiting.@Nullable Kind waiting, String audience) {
        add(
                waiting == null
                        ? new StatusBadge(
                                getTranslation("casework.CaseStatus." + status + "." + audience), tone(status))
                        : new StatusBadge(
                                getTranslation("casework.CaseStatusBadge." + waiting + "." + audience),
                                waiting == Waiting.Kind.APPLICANT ? Tone.WARNING : Tone.NEUTRAL));
    }

    public static CaseStatusBadge forStaff(CaseHead head) {
        return new CaseStatusBadge(head.status(), kind(head), "staff");
    }

    public static CaseStatusBadge forStaff(CaseStatus status) {
        return new CaseStatusBadge(status, null, "staff");
    }

    public static CaseStatusBadge forApplicant(CaseHead head) {
        return new CaseStatusBadge(head.status(), kind(head), "applicant");
    }

    public static CaseStatusBadge forApplicant(CaseStatus status, boolean waitsForApplicant) {
        return new CaseStatusBadge(status, waitsForApplicant ? Waiting.Kind.APPLICANT : null, "applicant");
    }

    private static Waiting.@Nullable Kind kind(CaseHead head) {
        return head.waiting() == null ? null : head.waiting().kind();
    }

    private static Tone tone(CaseStatus status) {
        return switch (status) {
            case RECEIVED, TRIAGE, ASSIGNED, NETWORK, FOLLOW_UP -> Tone.INFO;
            case DECIDED, REFERRED -> Tone.SUCCESS;
            case WITHDRAWN, CLOSED -> Tone.NEUTRAL;
        };
    }
}
