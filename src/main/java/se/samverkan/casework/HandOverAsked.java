package se.samverkan.casework;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.samverkan.journal.Recorded;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.CaseNumber;

/** Another unit has been asked to take the case over. */
public record HandOverAsked(
        CaseId id, CaseNumber number, String title, UnitId from, UnitId to, String reason, LocalDate answerBy)
        implements Recorded {

    @Override
    public String event() {
        return "case.hand_over_asked";
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
                "to", to.value().toString(),
                "answerBy", answerBy.toString());
    }
}
