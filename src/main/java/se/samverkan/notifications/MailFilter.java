package se.samverkan.notifications;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which mails are looked for.
 *
 * @param address how the address begins; empty for any
 * @param template empty for any
 * @param from first day
 * @param to last day
 */
public record MailFilter(
        @Nullable MailState state,
        String address,
        String template,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final MailFilter ALL = new MailFilter(null, "", "", null, null);
}
