package se.samverkan.submissions;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.samverkan.journal.Recorded;
import se.samverkan.organisations.AssociationId;
import se.samverkan.shared.LocalText;

/**
 * An application has been begun and not sent, and its call closes soon. Tells nothing of what has been written.
 *
 * @param id the draft's
 * @param closes the last day
 * @param last the second and last reminder
 */
public record UnsentApplicationClosing(
        UUID id, AssociationId association, LocalText scheme, LocalDate closes, boolean last) implements Recorded {

    @Override
    public String event() {
        return "draft.reminded";
    }

    @Override
    public String subjectType() {
        return "draft";
    }

    @Override
    public UUID subjectId() {
        return id;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("closes", closes.toString(), "last", Boolean.toString(last));
    }
}
