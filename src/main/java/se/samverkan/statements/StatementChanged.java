package se.samverkan.statements;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonId;
import se.samverkan.casework.CaseId;
import se.samverkan.journal.Recorded;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.CaseNumber;

/**
 * Something happened with a question between units.
 *
 * @param unit the asked one, and {@code person} in it when somebody is named
 * @param askedBy who wants to know the answer
 */
public record StatementChanged(
        StatementId id,
        What what,
        CaseId caseId,
        CaseNumber number,
        String title,
        UnitId unit,
        @Nullable PersonId person,
        PersonId askedBy,
        LocalDate due)
        implements Recorded {

    public enum What {
        ASKED,
        HANDED_ON,
        EXTENDED,
        WITHDRAWN,
        REMINDED,
        DUE_TODAY,
        OVERDUE,
        ANSWERED,
        DECLINED,
        UNANSWERED;

        /** Something for the one who asked; all else is for the asked unit. */
        public boolean toldToAsker() {
            return this == ANSWERED || this == DECLINED || this == OVERDUE;
        }
    }

    @Override
    public String event() {
        return "statement." + what.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
        return Map.of(
                "number", number.toString(),
                "statement", id.value().toString(),
                "unit", unit.value().toString(),
                "person", person == null ? "" : person.value().toString(),
                "due", due.toString());
    }
}
