package se.samverkan.documents;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is kept.
 *
 * @param slot the place it answers to, the key of a form's FILE field for example
 * @param name what the sender called it, cleaned for display; never used as a path
 * @param mediaType what its content was found to be, whatever the sender said
 * @param size bytes
 * @param sha256 hexadecimal
 * @param storedBy the person, unless the program itself stored it
 */
public record StoredFile(
        FileId id,
        FileOwner owner,
        String slot,
        String name,
        String mediaType,
        long size,
        String sha256,
        Instant storedAt,
        @Nullable UUID storedBy,
        ScanState scanState) {}
