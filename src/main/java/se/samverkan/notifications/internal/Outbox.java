package se.samverkan.notifications.internal;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import se.samverkan.municipality.MunicipalityProfile;
import se.samverkan.shared.Utc;
import se.samverkan.shared.Uuid7;

/** Puts mails beside what they tell of, in the same transaction; sending is a claimed job of its own afterwards. */
@Component
class Outbox {

    private final JdbcClient jdbc;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final ITemplateEngine templates;
    private final MessageSource texts;
    private final MunicipalityProfile municipality;
    private final Clock clock;

    Outbox(
            JdbcClient jdbc,
            ObjectProvider<SchedulerClient> scheduler,
            ITemplateEngine templates,
            MessageSource texts,
            MunicipalityProfile municipality,
            Clock clock) {
        this.jdbc = jdbc;
        this.scheduler = scheduler;
        this.templates = templates;
        this.texts = texts;
        this.municipality = municipality;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void put(Letter letter) {
        UUID id = Uuid7.next();
        Instant now = clock.instant();
        Object[] arguments = letter.arguments().toArray();
        String subject = oneLine(texts.getMessage(letter.key("subject"), arguments, letter.language()));
        Context context = new Context(letter.language());
        context.setVariable("subject", subject);
        context.setVariable("name", letter.name());
        context.setVariable("municipality", municipality);
        context.setVariable(
                "paragraphs",
                texts.getMessage(letter.key("body"), arguments, letter.language())
                        .split("\\n+"));
        context.setVariable("quote", letter.quote());
        context.setVariable("link", letter.link());
        context.setVariable("action", texts.getMessage(letter.key("action"), arguments, "", letter.language()));
        jdbc.sql("""
                insert into mail (id, to_address, to_name, template, subject, body_text, body_html, secret, state,
                    attempts, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'QUEUED', 0, ?)
                """)
                .params(
                        id,
                        letter.to(),
                        letter.name(),
                        letter.template(),
                        subject,
                        templates.process("mail/letter.txt", context),
                        templates.process("mail/letter", context),
                        letter.secret(),
                        Utc.toDb(now))
                .update();
        scheduler
                .getObject()
                .scheduleIfNotExists(SendMailJob.TASK.instance(id.toString()).build(), now);
    }

    /** A subject is a header: whatever is in it stays on its line. */
    private static String oneLine(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        return plain.length() > 200 ? plain.substring(0, 199) + "…" : plain;
    }
}
