package se.samverkan.partnerships;

import java.util.List;

/**
 * One page of a search.
 *
 * @param total how many there are in all, counted up to {@link PartnershipSearch#REACH}
 * @param themes as the other lists: counts for the current search without its own choice of that kind, so that a person
 *     sees what choosing another value would give
 */
public record PublishedPage(
        List<PublishedRow> rows,
        long total,
        List<Facet> themes,
        List<Facet> forms,
        List<Facet> committees,
        List<Facet> years) {}
