package se.samverkan.partnerships;

import java.util.Map;
import java.util.UUID;
import se.samverkan.journal.Recorded;

public record PartnershipReviewed(PartnershipId id, int number) implements Recorded {

    @Override
    public String event() {
        return "partnership.reviewed";
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
        return Map.of("number", Integer.toString(number));
    }
}
