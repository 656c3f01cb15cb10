package se.samverkan.routing;

import java.util.Map;
import java.util.UUID;
import se.samverkan.journal.Recorded;

/** The rules for new cases were changed. */
public record RuleChanged(UUID rule, String event, String name) implements Recorded {

    @Override
    public String subjectType() {
        return "routing-rule";
    }

    @Override
    public UUID subjectId() {
        return rule;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("name", name);
    }
}
