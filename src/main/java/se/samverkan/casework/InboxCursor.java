package se.samverkan.casework;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The last row of a page: next date, then id. As text it fits in an address. */
public record InboxCursor(LocalDate date, UUID id) {

    @Override
    public String toString() {
        return date + "_" + id;
    }

    public static Optional<InboxCursor> parse(String text) {
        try {
            int cut = text.indexOf('_');
            return cut < 0
                    ? Optional.empty()
                    : Optional.of(new InboxCursor(
                            LocalDate.parse(text.substring(0, cut)), UUID.fromString(text.substring(cut + 1))));
        } catch (RuntimeException notACursor) {
            return Optional.empty();
        }
    }
}
