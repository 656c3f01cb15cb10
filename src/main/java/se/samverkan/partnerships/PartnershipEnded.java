package se.samverkan.partnerships;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.samverkan.journal.Recorded;

public record PartnershipEnded(PartnershipId id, int number, LocalDate lastDay) implements Recorded {

    @Override
    public String event() {
        return "partnership.ended";
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
        return Map.of("number", Integer.toString(number), "lastDay", lastDay.toString());
    }
}
