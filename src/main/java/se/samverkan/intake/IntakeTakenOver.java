package se.samverkan.intake;

import java.util.Map;
import java.util.UUID;
import se.samverkan.casework.CaseId;
import se.samverkan.journal.Recorded;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.TakenOver;

/** Somebody has used the link to take a registered case over for the association. */
public record IntakeTakenOver(CaseId caseId, AssociationId association, TakenOver how) implements Recorded {

    @Override
    public String event() {
        return "intake.taken-over";
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
        return Map.of("association", association.value().toString(), "how", how.name());
    }
}
