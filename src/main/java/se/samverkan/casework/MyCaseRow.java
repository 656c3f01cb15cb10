package se.samverkan.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samverkan.shared.CaseNumber;

/** A case in the association's own list. */
public record MyCaseRow(
        CaseId id,
        CaseNumber number,
        CaseKind kind,
        String title,
        CaseStatus status,
        Instant receivedAt,
        @Nullable NextStep nextStep,
        int unreadMessages) {}
