package se.samverkan.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An outgoing mail without its text, which may hold a link that lets its bearer in. */
public record MailRow(
        UUID id,
        String to,
        String subject,
        String template,
        MailState state,
        int attempts,
        @Nullable String lastError,
        Instant createdAt,
        @Nullable Instant sentAt) {}
