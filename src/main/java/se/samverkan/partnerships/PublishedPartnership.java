package se.samverkan.partnerships;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.shared.LocalText;

/**
 * A partnership as everybody sees it, under the names the parties had when it was last saved.
 *
 * @param organisationNumber ten digits; associations without one are not registered
 */
public record PublishedPartnership(
        int number,
        String slug,
        String name,
        PartnershipForm form,
        PartnershipStatus status,
        String associationName,
        @Nullable String organisationNumber,
        LocalText committee,
        String purpose,
        String background,
        String goalsText,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String agreementReference,
        List<LocalText> themes,
        List<LocalText> goals,
        List<ContributionLine> contributions,
        @Nullable String note,
        Instant publishedAt,
        Instant changedAt) {}
