package se.samverkan.intake;

import java.util.Map;
import java.util.UUID;
import se.samverkan.casework.CaseId;
import se.samverkan.journal.Recorded;

/** A link was made to take a case over with; an earlier one no longer works. */
public record TakeOverLinkMade(CaseId caseId, boolean byMail) implements Recorded {

    @Override
    public String event() {
        return "intake.link-made";
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
        return Map.of("way", byMail ? "mail" : "letter");
    }
}
