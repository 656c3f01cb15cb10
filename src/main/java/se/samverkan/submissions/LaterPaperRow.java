package se.samverkan.submissions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.casework.CaseId;
import se.samverkan.shared.LocalText;

/**
 * A paper that was to come later.
 *
 * @param slot the question it answers
 * @param due the day it is promised for
 * @param closedAt when it arrived or was done without
 * @param why the reason for doing without it
 */
public record LaterPaperRow(
        UUID id,
        CaseId caseId,
        String slot,
        LocalText label,
        LocalDate due,
        State state,
        @Nullable Instant closedAt,
        String closedByName,
        String why) {

    /** Where the paper is. */
    public enum State {
        PROMISED,
        ARRIVED,
        WAIVED
    }

    public boolean missing() {
        return state == State.PROMISED;
    }

    public boolean overdue(LocalDate today) {
        return missing() && due.isBefore(today);
    }
}
