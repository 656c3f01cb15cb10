package se.samverkan.completions;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonId;
import se.samverkan.casework.CaseId;
import se.samverkan.journal.Recorded;
import se.samverkan.municipality.UnitId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.shared.CaseNumber;

/**
 * Something has happened with a completion request.
 *
 * @param reason what is asked for, as the association reads it
 */
public record CompletionChanged(
        Step step,
        CaseId caseId,
        CaseNumber number,
        String title,
        AssociationId association,
        UnitId unit,
        @Nullable PersonId officer,
        String reason,
        LocalDate due)
        implements Recorded {

    public enum Step {
        ASKED,
        EXTENDED,
        ANSWERED,
        WITHDRAWN,
        LAPSED,
        /** Three days are left. */
        DUE_SOON,
        OVERDUE
    }

    @Override
    public String event() {
        return "completion." + step.name().toLowerCase(Locale.ROOT);
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
        return Map.of("number", number.toString(), "due", due.toString());
    }
}
