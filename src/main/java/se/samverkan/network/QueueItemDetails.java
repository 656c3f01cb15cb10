package se.samverkan.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.casework.CaseId;

/**
 * A case's time in the network.
 *
 * @param outcome null as long as it waits
 */
public record QueueItemDetails(
        QueueItemId id,
        CaseId caseId,
        Instant admittedAt,
        String admittedBy,
        Set<Criterion> criteria,
        String motivation,
        @Nullable LocalDate meeting,
        @Nullable Outcome outcome,
        @Nullable Treatment treatment,
        String outcomeMotivation,
        @Nullable Instant leftAt,
        boolean open,
        List<StanceRow> stances,
        List<NetworkNoteRow> notes,
        long version) {}
