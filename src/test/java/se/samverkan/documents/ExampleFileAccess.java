package se.samverkan.documents;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Stands for a room that owns files, in tests: nothing may be read until it is opened. */
@Component
public class ExampleFileAccess implements FileAccess {

    public static final String TYPE = "example";

    private final Set<UUID> open = ConcurrentHashMap.newKeySet();

    public void open(UUID ownerId) {
        open.add(ownerId);
    }

    @Override
    public String ownerType() {
        return TYPE;
    }

    @Override
    public boolean mayRead(UUID ownerId) {
        return open.contains(ownerId);
    }

    /** Who may change files is a question of the rooms that own them. */
    @Override
    public boolean mayChange(UUID ownerId) {
        return true;
    }
}
