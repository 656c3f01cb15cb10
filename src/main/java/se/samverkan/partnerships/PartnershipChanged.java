package se.samverkan.partnerships;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverkan.journal.Recorded;

/**
 * New terms were saved.
 *
 * @param correction it was public when it changed
 * @param fields names of the changed components of {@link PartnershipDraftForm}; never their content, which may be what
 *     had to be taken away
 */
public record PartnershipChanged(PartnershipId id, int number, boolean correction, List<String> fields)
        implements Recorded {

    @Override
    public String event() {
        return correction ? "partnership.corrected" : "partnership.changed";
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
        return Map.of("number", Integer.toString(number), "fields", String.join(" ", fields));
    }
}
