package se.samverkan.documents;

import java.util.Map;
import java.util.UUID;
import se.samverkan.journal.Recorded;

public record FileReceived(FileId file, FileOwner owner, String slot, long size, String sha256) implements Recorded {

    @Override
    public String event() {
        return "file.received";
    }

    @Override
    public String subjectType() {
        return "file";
    }

    @Override
    public UUID subjectId() {
        return file.value();
    }

    /** Without the name: a person wrote it, and the owner may be a draft nobody else may read. */
    @Override
    public Map<String, String> facts() {
        return Map.of(
                "ownerType", owner.type(),
                "ownerId", owner.id().toString(),
                "slot", slot,
                "size", Long.toString(size),
                "sha256", sha256);
    }
}
