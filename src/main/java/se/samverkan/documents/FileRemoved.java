package se.samverkan.documents;

import java.util.Map;
import java.util.UUID;
import se.samverkan.journal.Recorded;

public record FileRemoved(FileId file, FileOwner owner, String slot) implements Recorded {

    @Override
    public String event() {
        return "file.removed";
    }

    @Override
    public String subjectType() {
        return "file";
    }

    @Override
    public UUID subjectId() {
        return file.value();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("ownerType", owner.type(), "ownerId", owner.id().toString(), "slot", slot);
    }
}
