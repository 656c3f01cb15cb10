package se.samverkan.organisations;

import java.util.Set;

/**
 * Two records become one.
 *
 * @param taken what the kept record takes over from the merged one
 */
public record MergeForm(
        AssociationId keep,
        long keepVersion,
        AssociationId merge,
        long mergeVersion,
        Set<MergeField> taken,
        String reason) {}
