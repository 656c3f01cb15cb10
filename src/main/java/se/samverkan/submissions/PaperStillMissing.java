package se.samverkan.submissions;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.samverkan.casework.CaseId;
import se.samverkan.journal.Recorded;
import se.samverkan.organisations.AssociationId;
import se.samverkan.shared.CaseNumber;
import se.samverkan.shared.LocalText;

/**
 * A promised paper has not come, three days before its day or on it.
 *
 * @param last on the day itself
 */
public record PaperStillMissing(
        CaseId caseId,
        CaseNumber number,
        String title,
        AssociationId association,
        LocalText paper,
        LocalDate due,
        boolean last)
        implements Recorded {

    @Override
    public String event() {
        return "case.paper-reminded";
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
        return Map.of("number", number.toString(), "due", due.toString(), "last", Boolean.toString(last));
    }
}
