package se.samverkan.casework;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonId;
import se.samverkan.municipality.UnitId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.shared.CaseNumber;

/**
 * The first things to know of a case. The owner is {@code officer}, or while nobody has taken it the unit's queue.
 *
 * @param protectedDetails whom to call and where to find them is read only with a reason
 * @param nextStep null only when the case has ended
 * @param waiting why the clock stands still; null while it runs
 * @param parts what the case holds; empty in lists, where nobody has asked
 * @param rooms the rooms above that keep something about the case; empty in lists
 * @param latestStep the last row of the history; what comes after it is news to whoever holds this head; 0 in lists
 * @param handOverTo the unit that has been asked to take the case over and has not answered
 */
public record CaseHead(
        CaseId id,
        CaseNumber number,
        CaseKind kind,
        String title,
        CaseStatus status,
        AssociationId association,
        String associationName,
        boolean protectedDetails,
        UnitId unit,
        @Nullable PersonId officer,
        @Nullable String officerName,
        @Nullable UnitId committee,
        boolean sharedWithNetwork,
        @Nullable BigDecimal requestedAmount,
        PersonId submittedBy,
        Instant receivedAt,
        @Nullable NextStep nextStep,
        @Nullable Waiting waiting,
        @Nullable UnitId handOverTo,
        Set<CasePart> parts,
        Set<String> rooms,
        long latestStep,
        long version) {

    public boolean has(CasePart part) {
        return parts.contains(part);
    }

    /** Has the room left a trace: may it have something to say about the case? */
    public boolean has(String room) {
        return rooms.contains(room);
    }

    public boolean overdue(LocalDate today) {
        return nextStep != null && nextStep.date().isBefore(today);
    }
}
