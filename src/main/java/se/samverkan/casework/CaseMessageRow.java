package se.samverkan.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.documents.StoredFile;

/** One message between the association and the municipality; {@code readAt} is when the other side opened it. */
public record CaseMessageRow(
        UUID id,
        boolean fromStaff,
        String authorName,
        String text,
        Instant at,
        @Nullable Instant readAt,
        List<StoredFile> files) {}
