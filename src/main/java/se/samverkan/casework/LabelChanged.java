package se.samverkan.casework;

import java.util.Map;
import java.util.UUID;
import se.samverkan.journal.Recorded;

/** The list of labels was changed. */
public record LabelChanged(LabelId label, String event, String name) implements Recorded {

    @Override
    public String subjectType() {
        return "label";
    }

    @Override
    public UUID subjectId() {
        return label.value();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("name", name);
    }
}
