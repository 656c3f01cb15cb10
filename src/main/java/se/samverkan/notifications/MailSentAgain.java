package se.samverkan.notifications;

import java.util.Map;
import java.util.UUID;
import se.samverkan.journal.Recorded;

/** An administrator has put a mail in line once more. */
public record MailSentAgain(UUID mail, String template) implements Recorded {

    @Override
    public String event() {
        return "mail.sent-again";
    }

    @Override
    public String subjectType() {
        return "mail";
    }

    @Override
    public UUID subjectId() {
        return mail;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("template", template);
    }
}
