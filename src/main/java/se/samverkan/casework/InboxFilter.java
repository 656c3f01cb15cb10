package se.samverkan.casework;

import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonId;
import se.samverkan.municipality.ThemeId;
import se.samverkan.municipality.UnitId;
import se.samverkan.organisations.AssociationId;

/**
 * What to show of the inbox, and in which order. Everything that is given must hold.
 *
 * @param status an ended status shows ended cases, which no tab does otherwise
 * @param unit this unit's cases, with those of the units it has succeeded; null for all the person works in (the
 *     coordinator: all there are)
 * @param words every word must begin a word of number, title or association
 */
public record InboxFilter(
        InboxTab tab,
        InboxSort sort,
        @Nullable CaseKind kind,
        @Nullable CaseStatus status,
        @Nullable UnitId unit,
        @Nullable PersonId officer,
        @Nullable ThemeId theme,
        @Nullable LabelId label,
        @Nullable UnitId committee,
        @Nullable AssociationId association,
        DayRange received,
        DayRange due,
        String words) {

    public static InboxFilter of(InboxTab tab) {
        return of(tab, InboxSort.DUE, "");
    }

    public static InboxFilter of(InboxTab tab, InboxSort sort, String words) {
        return new InboxFilter(
                tab, sort, null, null, null, null, null, null, null, null, DayRange.ALL, DayRange.ALL, words);
    }

    public boolean ended() {
        return status != null && status.ended();
    }

    /** Whoever looks for something among all cases looks among the ended ones as well. */
    public boolean everything() {
        return tab == InboxTab.ALL && !words.isBlank() && status == null;
    }

    /** The order of the list: cases that have ended have no next date to be ordered by. */
    public InboxSort order() {
        return (ended() || everything()) && sort == InboxSort.DUE ? InboxSort.NEWEST : sort;
    }
}
