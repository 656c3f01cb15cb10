package se.samverkan.partnerships;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.casework.CaseId;
import se.samverkan.journal.Recorded;

public record PartnershipPublished(
        PartnershipId id, int number, String name, @Nullable CaseId caseId) implements Recorded {

    @Override
    public String event() {
        return "partnership.published";
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
        return Map.of("number", Integer.toString(number), "name", name);
    }
}
