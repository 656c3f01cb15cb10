package se.samverkan.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a person has been told, in the language she read then.
 *
 * @param body paragraphs parted by newlines
 * @param page where it leads, from "/app" on
 */
public record NoticeRow(
        NoticeId id,
        NoticeCategory category,
        String subject,
        String body,
        @Nullable String page,
        Instant at,
        boolean read) {}
