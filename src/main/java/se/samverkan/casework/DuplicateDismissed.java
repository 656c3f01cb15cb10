package se.samverkan.casework;

import java.util.Map;
import java.util.UUID;
import se.samverkan.journal.Recorded;

/** Somebody has looked at two cases and found that they are not one and the same. */
public record DuplicateDismissed(CaseId id, CaseId other) implements Recorded {

    @Override
    public String event() {
        return "case.duplicate-dismissed";
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
        return Map.of("other", other.value().toString());
    }
}
