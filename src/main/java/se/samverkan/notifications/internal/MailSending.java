package se.samverkan.notifications.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseTraces;
import se.samverkan.municipality.MunicipalityProfile;
import se.samverkan.notifications.Mails;
import se.samverkan.shared.Utc;

/** Hands one mail to the mail server and notes how it went. No transaction is open while the server is spoken to. */
@Component
class MailSending {

    private final JdbcClient jdbc;
    private final CaseTraces traces;
    private final JavaMailSender sender;
    private final MunicipalityProfile municipality;
    private final String from;
    private final Clock clock;

    MailSending(
            JdbcClient jdbc,
            CaseTraces traces,
            JavaMailSender sender,
            MunicipalityProfile municipality,
            @Value("${samverkan.mail-from}") String from,
            Clock clock) {
        this.jdbc = jdbc;
        this.traces = traces;
        this.sender = sender;
        this.municipality = municipality;
        this.from = from;
        this.clock = clock;
    }

    private record Waiting(String to, String name, String subject, String text, String html) {}

    void send(UUID id) {
        jdbc.sql("select * from mail where id = ? and state = 'QUEUED'")
                .param(id)
                .query((row, n) -> new Waiting(
                        row.getString("to_address"),
                        row.getString("to_name"),
                        row.getString("subject"),
                        row.getString("body_text"),
                        row.getString("body_html")))
                .optional()
                .ifPresent(mail -> {
                    sender.send(message(mail));
                    sent(id);
                });
    }

    private MimeMessage message(Waiting mail) {
        try {
            MimeMessage message = sender.createMimeMessage();
            MimeMessageHelper parts = new MimeMessageHelper(message, true, "UTF-8");
            parts.setFrom(from, municipality.portalName() + ", " + municipality.name());
            parts.setTo(mail.to());
            parts.setSubject(mail.subject());
            parts.setText(mail.text(), mail.html());
            parts.setSentDate(Date.from(clock.instant()));
            message.setHeader("Auto-Submitted", "auto-generated");
            return message;
        } catch (MessagingException | UnsupportedEncodingException failure) {
            throw new MailPreparationException("A mail could not be put together", failure);
        }
    }

    private void sent(UUID id) {
        jdbc.sql("""
                update mail set state = 'SENT', attempts = attempts + 1, sent_at = ?, last_error = null,
                    body_text = if(secret, '', body_text), body_html = if(secret, '', body_html)
                where id = ?
                """).params(Utc.toDb(clock.instant()), id).update();
    }

    void failed(UUID id, int attempts, Throwable cause, boolean givenUp) {
        String error = String.valueOf(cause.getMessage());
        jdbc.sql("""
                update mail set state = ?, attempts = ?, last_error = ?,
                    body_text = if(secret and ?, '', body_text), body_html = if(secret and ?, '', body_html)
                where id = ?
                """)
                .params(
                        givenUp ? "FAILED" : "QUEUED",
                        attempts,
                        error.length() > 500 ? error.substring(0, 500) : error,
                        givenUp,
                        givenUp,
                        id)
                .update();
        if (givenUp) {
            jdbc.sql("select case_id from mail where id = ? and case_id is not null")
                    .param(id)
                    .query(UUID.class)
                    .optional()
                    .ifPresent(about -> traces.leave(new CaseId(about), Mails.ROOM));
        }
    }

    boolean olderThan(UUID id, Duration limit) {
        Instant created = jdbc.sql("select coalesce(queued_at, created_at) as queued_at from mail where id = ?")
                .param(id)
                .query((row, n) -> Utc.fromDb(row, "queued_at"))
                .optional()
                .orElse(Instant.EPOCH);
        return created.plus(limit).isBefore(clock.instant());
    }
}
