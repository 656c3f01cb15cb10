package se.samverkan.intake;

import java.util.Map;
import java.util.UUID;
import se.samverkan.casework.CaseId;
import se.samverkan.journal.Recorded;
import se.samverkan.municipality.UnitId;

/** The contact centre has registered a case for somebody. */
public record IntakeRegistered(IntakeId id, CaseId caseId, UnitId unit, Channel channel) implements Recorded {

    @Override
    public String event() {
        return "intake.registered";
    }

    @Override
    public String subjectType() {
        return "case";
    }

    @Override
    public UUID subjectId() {
        return caseId.value();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("intake", id.value().toString(), "unit", unit.value().toString(), "channel", channel.name());
    }
}
