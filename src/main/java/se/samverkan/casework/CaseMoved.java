package se.samverkan.casework;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonId;
import se.samverkan.journal.Recorded;
import se.samverkan.municipality.UnitId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.shared.CaseNumber;

/**
 * A step was taken with a case.
 *
 * @param from null when the case has just arrived
 * @param said the words that go with the step and that both sides read; empty when there are none, or none for both
 */
public record CaseMoved(
        CaseId id,
        CaseNumber number,
        CaseKind kind,
        String title,
        AssociationId association,
        CaseStep step,
        @Nullable CaseStatus from,
        CaseStatus to,
        UnitId unit,
        @Nullable PersonId officer,
        PersonId submittedBy,
        @Nullable NextStep nextStep,
        String said)
        implements Recorded {

    @Override
    public String event() {
        return "case." + step.name().toLowerCase(java.util.Locale.ROOT);
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
        return Map.of(
                "number", number.toString(),
                "from", from == null ? "" : from.name(),
                "to", to.name(),
                "unit", unit.value().toString(),
                "officer", officer == null ? "" : officer.value().toString());
    }
}
