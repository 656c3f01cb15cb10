package se.samverkan.completions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.casework.CaseId;

/**
 * One request to complete a case, as it stands or as it went.
 *
 * @param asked the sections that are open, with their titles as they were when asked
 * @param endNote why the municipality ended the request without an answer; empty otherwise
 */
public record CompletionRequestDetails(
        CompletionRequestId id,
        CaseId caseId,
        String reason,
        List<AskableSection> asked,
        LocalDate due,
        String askedBy,
        Instant askedAt,
        State state,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        String endNote) {

    public enum State {
        OPEN,
        ANSWERED,
        /** No longer needed. */
        WITHDRAWN,
        /** Not answered in time: the case is decided on what there is. */
        LAPSED
    }

    public boolean open() {
        return state == State.OPEN;
    }

    /** Keys of the sections that are open. */
    public List<String> sections() {
        return asked.stream().map(AskableSection::key).toList();
    }
}
