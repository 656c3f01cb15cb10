package se.samverkan.notifications;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import se.samverkan.journal.Recorded;

/** An administrator has changed a letter's words, or gone back to the portal's own. The words are nobody's secret. */
public record LetterTextChanged(String template, String language, boolean reset, LetterWordingForm words)
        implements Recorded {

    static UUID subject(String template, String language) {
        return UUID.nameUUIDFromBytes((template + "/" + language).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String event() {
        return reset ? "letter-text.reset" : "letter-text.changed";
    }

    @Override
    public String subjectType() {
        return "letter-text";
    }

    @Override
    public UUID subjectId() {
        return subject(template, language);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("template", template, "language", language, "subject", words.subject(), "body", words.body());
    }
}
