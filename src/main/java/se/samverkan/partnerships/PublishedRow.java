package se.samverkan.partnerships;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.shared.LocalText;

/**
 * A partnership in a public list.
 *
 * @param slug the end of the permanent address, "name-words-12"; only the number finds it
 */
public record PublishedRow(
        int number,
        String slug,
        String name,
        PartnershipForm form,
        PartnershipStatus status,
        String associationName,
        LocalText committee,
        LocalDate from,
        @Nullable LocalDate to,
        List<LocalText> themes,
        String purpose,
        Instant changedAt) {}
