package se.samverkan.statements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonId;
import se.samverkan.casework.CaseId;
import se.samverkan.documents.StoredFile;
import se.samverkan.municipality.UnitId;

/**
 * One question and what came of it, for those who may read the case.
 *
 * @param stance null until answered
 * @param reasons of the answer, or why it was declined or withdrawn; may be empty
 * @param mine the person who asks may answer it now
 */
public record StatementDetails(
        StatementId id,
        CaseId caseId,
        UnitId unit,
        @Nullable PersonId person,
        @Nullable String personName,
        String question,
        LocalDate due,
        boolean decisionWaits,
        StatementStatus status,
        String askedByName,
        Instant askedAt,
        @Nullable StatementStance stance,
        String reasons,
        @Nullable String closedByName,
        @Nullable Instant closedAt,
        List<StoredFile> files,
        boolean mine,
        long version) {

    public boolean open() {
        return status == StatementStatus.OPEN;
    }

    public boolean overdue(LocalDate today) {
        return open() && due.isBefore(today);
    }
}
