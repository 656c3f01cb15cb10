package se.samverkan.documents;

import java.util.Map;
import java.util.UUID;
import se.samverkan.journal.Recorded;

/**
 * The scanner found something in a file, which is therefore never handed out.
 *
 * @param found the scanner's name of it
 */
public record FileQuarantined(FileId id, FileOwner owner, String slot, String found) implements Recorded {

    @Override
    public String event() {
        return "file.quarantined";
    }

    @Override
    public String subjectType() {
        return "file";
    }

    @Override
    public UUID subjectId() {
        return id.value();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("ownerType", owner.type(), "ownerId", owner.id().toString(), "slot", slot, "found", found);
    }
}
