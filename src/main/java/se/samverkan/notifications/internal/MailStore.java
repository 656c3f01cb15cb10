package se.samverkan.notifications.internal;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import se.samverkan.municipality.MunicipalityProfile;
import se.samverkan.shared.Utc;
import se.samverkan.shared.Uuid7;

/** Writes the row of a mail and, in the same transaction, the job that will send it. */
@Component
class MailStore {

    private final JdbcClient jdbc;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final ITemplateEngine templates;
    private final MunicipalityProfile municipality;
    private final Clock clock;
    private final String baseUrl;

    MailStore(
            JdbcClient jdbc,
            ObjectProvider<SchedulerClient> scheduler,
            ITemplateEngine templates,
            MunicipalityProfile municipality,
            Clock clock,
            @Value("${samverkan.base-url}") String baseUrl) {
        this.baseUrl = baseUrl;
        this.jdbc = jdbc;
        this.scheduler = scheduler;
        this.templates = templates;
        this.municipality = municipality;
        this.clock = clock;
    }

    /**
     * @param link whole address; null when there is nothing to open
     * @param mayChoose whether the reader could have it otherwise, and is told where
     */
    record Mail(
            String to,
            String name,
            Locale language,
            @Nullable UUID person,
            @Nullable UUID caseId,
            String template,
            LetterText text,
            String quote,
            @Nullable String link,
            boolean mayChoose,
            boolean secret) {}

    UUID put(Mail mail) {
        Context context = new Context(mail.language());
        context.setVariable("paragraphs", mail.text().body().split("\\n+"));
        context.setVariable("quote", mail.quote());
        context.setVariable("link", mail.link());
        context.setVariable("action", mail.text().action());
        return put(mail, "letter", context);
    }

    UUID put(Mail mail, String skin, Context context) {
        context.setVariable("subject", mail.text().subject());
        context.setVariable("name", mail.name());
        context.setVariable("municipality", municipality);
        context.setVariable("choices", mail.mayChoose() ? baseUrl + "/app/notiser/val" : null);
        UUID id = Uuid7.next();
        Instant now = clock.instant();
        jdbc.sql("""
                insert into mail (id, to_address, to_name, person_id, case_id, template, subject, body_text, body_html,
                    secret, state, attempts, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'QUEUED', 0, ?)
                """)
                .params(Arrays.asList(
                        id,
                        mail.to(),
                        mail.name(),
                        mail.person(),
                        mail.caseId(),
                        mail.template(),
                        mail.text().subject(),
                        templates.process("mail/" + skin + ".txt", context),
                        templates.process("mail/" + skin, context),
                        mail.secret(),
                        Utc.toDb(now)))
                .update();
        MailAgain.schedule(scheduler.getObject(), id, now);
        return id;
    }
}
