package se.samverkan.partnerships;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.casework.CaseId;
import se.samverkan.journal.JournalEntry;
import se.samverkan.shared.LocalText;

/**
 * A partnership as staff see it.
 *
 * @param slug the end of its public address; fixed from the first publishing
 * @param missing everything that stands between it and a review, empty when complete
 * @param actions the steps of its status, with the reason for those this person cannot take
 * @param history newest first
 */
public record PartnershipDetails(
        PartnershipId id,
        int number,
        String slug,
        PartnershipStatus status,
        @Nullable CaseId caseId,
        PartnershipDraftForm content,
        String associationName,
        @Nullable String organisationNumber,
        @Nullable LocalText committee,
        List<LocalText> themes,
        List<LocalText> goals,
        Instant changedAt,
        @Nullable Instant publishedAt,
        List<Reason> missing,
        List<OfferedAction> actions,
        List<JournalEntry> history,
        long version) {}
