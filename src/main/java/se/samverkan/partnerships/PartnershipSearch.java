package se.samverkan.partnerships;

import org.jspecify.annotations.Nullable;

/**
 * A citizen's search; every value may come straight from an address, so nothing in it is trusted.
 *
 * @param words every word must be the beginning of a word in name, association, purpose or theme; accents, case and
 *     punctuation do not matter
 * @param theme slug of a theme
 * @param committee slug of a committee
 * @param year a year in which the partnership is in force
 * @param page from 0
 * @param size rows a page, 1–100
 */
public record PartnershipSearch(
        String words,
        @Nullable String theme,
        @Nullable PartnershipForm form,
        @Nullable String committee,
        @Nullable Integer year,
        int page,
        int size) {

    /** So far one can leaf; who needs more narrows the search. */
    public static final int REACH = 10_000;

    public PartnershipSearch {
        size = Math.clamp(size, 1, 100);
        page = Math.clamp(page, 0, REACH / size);
    }
}
