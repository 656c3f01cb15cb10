package se.samverkan.notifications;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The last row of a page that is ordered by time, newest first; the next page begins after it. */
public record TimeCursor(Instant at, UUID id) {

    /** As it stands in an address; nothing when it is not one. */
    public static Optional<TimeCursor> parse(String text) {
        String[] parts = text.split("_", 2);
        try {
            return parts.length == 2
                    ? Optional.of(new TimeCursor(Instant.parse(parts[0]), UUID.fromString(parts[1])))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException notACursor) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return at + "_" + id;
    }
}
