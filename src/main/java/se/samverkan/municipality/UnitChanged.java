package se.samverkan.municipality;

import java.util.Map;
import java.util.UUID;
import se.samverkan.journal.Recorded;

public record UnitChanged(UnitId unit, String event, Map<String, String> facts) implements Recorded {

    @Override
    public String subjectType() {
        return "unit";
    }

    @Override
    public UUID subjectId() {
        return unit.value();
    }
}
