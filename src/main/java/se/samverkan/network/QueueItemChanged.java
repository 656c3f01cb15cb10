package se.samverkan.network;

import java.util.Map;
import java.util.UUID;
import se.samverkan.casework.CaseId;
import se.samverkan.journal.Recorded;

/** Something happened in the network with a case; the case's own step is told by casework. */
public record QueueItemChanged(CaseId caseId, String event, Map<String, String> facts) implements Recorded {

    @Override
    public String subjectType() {
        return "case";
    }

    @Override
    public UUID subjectId() {
        return caseId.value();
    }
}
