package se.samverkan.submissions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samverkan.casework.CaseKind;
import se.samverkan.programmes.CallId;

/** A draft in a list; the title is empty until something has been written there. */
public record DraftRow(
        DraftId id,
        DraftPurpose purpose,
        CaseKind kind,
        @Nullable CallId call,
        String title,
        Instant savedAt,
        String savedBy) {}
