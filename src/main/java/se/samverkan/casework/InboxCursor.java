package se.samverkan.casework;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last row of a page: what the list is ordered by, then the id. As text it fits in an address.
 *
 * @param value a day, a time or a title, as the order has it
 */
public record InboxCursor(String value, UUID id) {

    @Override
    public String toString() {
        return value + "_" + id;
    }

    /** Nothing when the text does not name a row of this order. */
    public static Optional<InboxCursor> parse(String text, InboxSort sort) {
        int cut = text.lastIndexOf('_');
        try {
            InboxCursor cursor = new InboxCursor(text.substring(0, cut), UUID.fromString(text.substring(cut + 1)));
            return cursor.key(sort) == null ? Optional.empty() : Optional.of(cursor);
        } catch (RuntimeException notACursor) {
            return Optional.empty();
        }
    }

    /** The value as the database compares it. */
    public @Nullable Object key(InboxSort sort) {
        return switch (sort) {
            case DUE -> LocalDate.parse(value);
            case NEWEST, OLDEST, CHANGED -> LocalDateTime.parse(value);
            case TITLE -> value;
        };
    }
}
