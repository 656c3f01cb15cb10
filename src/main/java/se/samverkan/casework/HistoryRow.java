package se.samverkan.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samverkan.shared.LocalText;

/**
 * One step in a case's history, ordered by sequence.
 *
 * @param who the unit or person the step was about, as named at the time, in both languages
 */
public record HistoryRow(
        long sequence,
        Instant at,
        String actorName,
        CaseStep step,
        @Nullable CaseStatus from,
        CaseStatus to,
        LocalText who,
        String why) {

    /** Without the words staff wrote to each other when they passed the case on. */
    public HistoryRow forApplicant() {
        boolean internal = switch (step) {
            case RECEIVED,
                    TAKEN,
                    ASSIGNED,
                    UNDONE,
                    PLANNED,
                    LABELLED,
                    THEMED,
                    AWAITING_APPLICANT,
                    HAND_OVER_ASKED,
                    HAND_OVER_DECLINED,
                    HAND_OVER_WITHDRAWN,
                    ENTERED_NETWORK,
                    FOLLOW_UP -> true;
            case LINKED, UNLINKED, MENTIONED -> true;
            case STATEMENT_ASKED,
                    STATEMENT_ANSWERED,
                    STATEMENT_DECLINED,
                    STATEMENT_HANDED_ON,
                    STATEMENT_EXTENDED,
                    STATEMENT_WITHDRAWN,
                    STATEMENT_UNANSWERED -> true;
            case COMPLETED, CHANGED, PAPER_ARRIVED, PAPER_WAIVED -> false;
            case LEFT_NETWORK,
                    SUSPENDED,
                    RESUMED,
                    HANDED_OVER,
                    UNIT_FOLLOWED,
                    REFERRED,
                    DECIDED,
                    REOPENED,
                    REVOKED,
                    WITHDRAWN,
                    CLOSED -> false;
        };
        return internal ? new HistoryRow(sequence, at, actorName, step, from, to, who, "") : this;
    }
}
