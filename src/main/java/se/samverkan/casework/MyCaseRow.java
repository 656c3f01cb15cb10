package se.samverkan.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.CaseNumber;

/**
 * A case in the association's own list.
 *
 * @param unit whose queue it is in, or where the officer who has it works
 * @param waitsForApplicant the municipality waits for the association
 */
public record MyCaseRow(
        CaseId id,
        CaseNumber number,
        CaseKind kind,
        String title,
        CaseStatus status,
        Instant receivedAt,
        @Nullable NextStep nextStep,
        int unreadMessages,
        UnitId unit,
        @Nullable String officerName,
        boolean waitsForApplicant) {}
