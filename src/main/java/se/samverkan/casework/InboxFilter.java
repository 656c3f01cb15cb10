package se.samverkan.casework;

import org.jspecify.annotations.Nullable;
import se.samverkan.municipality.UnitId;

/**
 * What to show of the inbox.
 *
 * @param unit only this unit's cases; null for all units the person works in (the coordinator: all there are)
 * @param words every word must begin a word of number, title or association
 */
public record InboxFilter(
        InboxTab tab, @Nullable UnitId unit, @Nullable CaseKind kind, String words) {}
