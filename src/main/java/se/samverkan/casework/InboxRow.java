package se.samverkan.casework;

import java.util.List;

/**
 * A case in the inbox.
 *
 * @param news what has happened since the reader last had it open, by somebody else
 * @param labels names in alphabetical order
 * @param duplicate another case may be the same one
 * @param standIn the officer is away and the reader is the substitute
 */
public record InboxRow(CaseHead head, News news, List<String> labels, boolean duplicate, boolean standIn) {

    public enum News {
        NONE,
        NEW,
        MESSAGE,
        CHANGED
    }
}
