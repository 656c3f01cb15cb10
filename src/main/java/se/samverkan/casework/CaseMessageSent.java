package se.samverkan.casework;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonId;
import se.samverkan.journal.Recorded;
import se.samverkan.municipality.UnitId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.shared.CaseNumber;

/** A message was written in a case; the text itself stays in the case. */
public record CaseMessageSent(
        CaseId id,
        CaseNumber number,
        String title,
        AssociationId association,
        UnitId unit,
        @Nullable PersonId officer,
        boolean fromStaff)
        implements Recorded {

    @Override
    public String event() {
        return fromStaff ? "case.message-to-applicant" : "case.message-from-applicant";
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
        return Map.of("number", number.toString());
    }
}
