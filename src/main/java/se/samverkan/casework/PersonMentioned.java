package se.samverkan.casework;

import java.util.Map;
import java.util.UUID;
import se.samverkan.access.PersonId;
import se.samverkan.journal.Recorded;
import se.samverkan.shared.CaseNumber;

/** A colleague was named in an internal note, and may read the case until it ends. The note itself stays in the case. */
public record PersonMentioned(CaseId id, CaseNumber number, String title, PersonId person, String byName)
        implements Recorded {

    @Override
    public String event() {
        return "case.mentioned";
    }

    @Override
    public String subjectType() {
        return "case";
    }

    @Override
    public UUID subjectId() {
        return id.value();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("number", number.toString(), "person", person.value().toString());
    }
}
