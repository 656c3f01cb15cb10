package se.samverkan.partnerships;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.casework.CaseId;
import se.samverkan.journal.Recorded;

public record PartnershipDrafted(
        PartnershipId id, int number, @Nullable CaseId caseId) implements Recorded {

    @Override
    public String event() {
        return "partnership.drafted";
    }

    @Override
    public String subjectType() {
        return "partnership";
    }

    @Override
    public UUID subjectId() {
        return id.value();
    }

    @Override
    public Map<String, String> facts() {
        String number = Integer.toString(this.number);
        return caseId == null
                ? Map.of("number", number)
                : Map.of("number", number, "case", caseId.value().toString());
    }
}
