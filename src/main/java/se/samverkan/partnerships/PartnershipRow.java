package se.samverkan.partnerships;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.shared.LocalText;

public record PartnershipRow(
        PartnershipId id,
        int number,
        String name,
        PartnershipForm form,
        PartnershipStatus status,
        String associationName,
        @Nullable LocalText committee,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Instant changedAt) {}
