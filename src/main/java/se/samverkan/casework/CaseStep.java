package se.samverkan.casework;

/** The kinds of step that can be taken with a case; each writes a history row and one event. */
public enum CaseStep {
    RECEIVED(true),
    CHANGED(true),
    PAPER_ARRIVED(true),
    PAPER_WAIVED(true),
    TAKEN(true),
    ASSIGNED(true),
    UNDONE(true),
    PLANNED(false),
    AWAITING_APPLICANT(true),
    SUSPENDED(true),
    RESUMED(true),
    COMPLETED(true),
    HAND_OVER_ASKED(false),
    HAND_OVER_DECLINED(false),
    HAND_OVER_WITHDRAWN(false),
    HANDED_OVER(true),
    LABELLED(false),
    THEMED(false),
    UNIT_FOLLOWED(true),
    ENTERED_NETWORK(true),
    LEFT_NETWORK(true),
    REFERRED(true),
    DECIDED(true),
    REOPENED(true),
    /** Taken up again, so that the decision no longer stands. */
    REVOKED(true),
    FOLLOW_UP(true),
    WITHDRAWN(true),
    CLOSED(true),
    LINKED(false),
    UNLINKED(false),
    MENTIONED(false),
    STATEMENT_ASKED(false),
    STATEMENT_ANSWERED(false),
    STATEMENT_DECLINED(false),
    STATEMENT_HANDED_ON(false),
    STATEMENT_EXTENDED(false),
    STATEMENT_WITHDRAWN(false),
    STATEMENT_UNANSWERED(false);

    private final boolean shownToApplicant;

    CaseStep(boolean shownToApplicant) {
        this.shownToApplicant = shownToApplicant;
    }

    public boolean shownToApplicant() {
        return shownToApplicant;
    }
}
