package se.samverkan.casework;

import java.util.Map;
import java.util.UUID;
import se.samverkan.journal.Recorded;

/** Two cases were joined by a link, or parted again. */
public record CasesLinked(CaseId from, CaseLinkKind kind, CaseId to, boolean linked) implements Recorded {

    @Override
    public String event() {
        return linked ? "case.linked" : "case.unlinked";
    }

    @Override
    public String subjectType() {
        return "case";
    }

    @Override
    public UUID subjectId() {
        return from.value();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("kind", kind.name(), "other", to.value().toString());
    }
}
