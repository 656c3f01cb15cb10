package se.samverkan.municipality;

import java.util.Map;
import java.util.UUID;
import se.samverkan.journal.Recorded;

/** A theme or goal was added, ended, or got another name. */
public record SubjectChanged(UUID subject, String event, Map<String, String> facts) implements Recorded {

    @Override
    public String subjectType() {
        return "subject";
    }

    @Override
    public UUID subjectId() {
        return subject;
    }
}
