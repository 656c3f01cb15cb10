package se.samverkan.submissions;

import java.time.LocalDate;
import se.samverkan.casework.CaseId;
import se.samverkan.shared.CaseNumber;
import se.samverkan.shared.LocalText;

/**
 * Something an association has to do in a case.
 *
 * @param paper the paper that is missing; empty for a completion
 */
public record MyTask(Kind kind, CaseId caseId, CaseNumber number, String title, LocalDate due, LocalText paper) {

    /** What there is to do. */
    public enum Kind {
        COMPLETION,
        PAPER
    }

    public boolean overdue(LocalDate today) {
        return due.isBefore(today);
    }
}
