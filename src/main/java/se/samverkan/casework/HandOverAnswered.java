package se.samverkan.casework;

import java.util.Map;
import java.util.UUID;
import se.samverkan.access.PersonId;
import se.samverkan.journal.Recorded;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.CaseNumber;

/**
 * The unit that was asked has taken the case over or declined.
 *
 * @param askedBy the person who waits for the answer
 */
public record HandOverAnswered(
        CaseId id,
        CaseNumber number,
        String title,
        UnitId from,
        UnitId to,
        PersonId askedBy,
        boolean accepted,
        String answer)
        implements Recorded {

    @Override
    public String event() {
        return accepted ? "case.hand_over_accepted" : "case.hand_over_declined";
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
                "from", from.value().toString(),
                "to", to.value().toString());
    }
}
