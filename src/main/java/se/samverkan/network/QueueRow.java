package se.samverkan.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseKind;
import se.samverkan.shared.CaseNumber;

/** A case waiting in the network's queue. */
public record QueueRow(
        QueueItemId id,
        CaseId caseId,
        CaseNumber number,
        CaseKind kind,
        String title,
        String associationName,
        Instant admittedAt,
        @Nullable LocalDate meeting,
        Set<Criterion> criteria,
        int stances,
        long version) {}
