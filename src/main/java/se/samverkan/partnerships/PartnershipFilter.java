package se.samverkan.partnerships;

import org.jspecify.annotations.Nullable;

/**
 * What a list shows, highest number first.
 *
 * @param words beginnings of words that all must occur; blank for everything
 * @param belowNumber continues below this number, the last one shown before
 * @param limit at most this many rows, 1–100
 */
public record PartnershipFilter(
        String words,
        @Nullable PartnershipStatus status,
        @Nullable Integer belowNumber,
        int limit) {

    public PartnershipFilter {
        limit = Math.clamp(limit, 1, 100);
    }
}
