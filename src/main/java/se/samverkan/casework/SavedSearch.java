package se.samverkan.casework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.municipality.UnitId;

/**
 * Choices in the inbox, kept under a name.
 *
 * @param query the part of the inbox's address after the question mark
 * @param unit the unit whose staff see it; null while it is the owner's alone
 * @param mine whether the reader saved it, and may change it
 * @param opening whether the reader's inbox opens with it
 */
public record SavedSearch(
        UUID id, String name, String query, @Nullable UnitId unit, boolean mine, boolean opening, long version) {}
