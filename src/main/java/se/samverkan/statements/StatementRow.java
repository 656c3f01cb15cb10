package se.samverkan.statements;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.casework.CaseId;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.CaseNumber;

/** A question in the asked unit's list. */
public record StatementRow(
        StatementId id,
        CaseId caseId,
        CaseNumber number,
        String title,
        String associationName,
        UnitId unit,
        @Nullable String personName,
        String question,
        String askedByName,
        LocalDate due,
        StatementStatus status,
        @Nullable StatementStance stance) {

    public boolean overdue(LocalDate today) {
        return status == StatementStatus.OPEN && due.isBefore(today);
    }
}
