package se.samverkan.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.casework.CaseId;

/**
 * An outgoing mail without its text, which may hold a link that lets its bearer in.
 *
 * @param caseId the case it concerns
 * @param canBeSentAgain it has gone or been given up, and its text is still kept
 */
public record MailRow(
        UUID id,
        String to,
        String name,
        String subject,
        String template,
        MailState state,
        int attempts,
        @Nullable String lastError,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable CaseId caseId,
        boolean canBeSentAgain) {

    /** For readers who may know that a mail failed and not whose it was. */
    MailRow withoutAddress() {
        return new MailRow(
                id, "", "", subject, template, state, attempts, null, createdAt, sentAt, caseId, canBeSentAgain);
    }
}
