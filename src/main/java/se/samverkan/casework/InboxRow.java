package se.samverkan.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case in the inbox.
 *
 * @param news what has happened since the reader last had it open, by somebody else
 * @param labels names in alphabetical order
 * @param duplicate another case may be the same one
 * @param standIn the officer is away and the reader is the substitute
 * @param awaited the day the first thing is due that another room waits for from the association; null when none is
 */
public record InboxRow(
        CaseHead head,
        News news,
        List<String> labels,
        boolean duplicate,
        boolean standIn,
        @Nullable LocalDate awaited) {

    public enum News {
        NONE,
        NEW,
        MESSAGE,
        CHANGED
    }
}
