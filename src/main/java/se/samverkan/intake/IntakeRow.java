package se.samverkan.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samverkan.casework.CaseId;
import se.samverkan.shared.CaseNumber;

/** An intake in the unit's list; number and case id only when it has become a case. */
public record IntakeRow(
        IntakeId id,
        String associationName,
        String callerName,
        Instant savedAt,
        String savedByName,
        @Nullable CaseId caseId,
        @Nullable CaseNumber number,
        String caseTitle,
        boolean takenOver) {}
