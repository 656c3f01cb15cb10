package se.samverkan.municipality;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.samverkan.journal.Recorded;
import se.samverkan.shared.LocalText;

/** A unit ends and another takes its place from a day on; published when it is decided, which may be long before. */
public record UnitSucceeded(UnitId unit, LocalText name, UnitId successor, LocalText successorName, LocalDate from)
        implements Recorded {

    @Override
    public String event() {
        return "unit.succeeded";
    }

    @Override
    public String subjectType() {
        return "unit";
    }

    @Override
    public UUID subjectId() {
        return unit.value();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("successor", successor.value().toString(), "what", successorName.sv(), "from", from.toString());
    }
}
