package se.samverkan.documents.internal;

import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.samverkan.documents.FileAccess;
import se.samverkan.documents.FileOwner;
import se.samverkan.shared.Refused;

/** Asks the room that owns the files. The rooms are looked up late, since they use this one. */
@Component
public class FileRights {

    private final ObjectProvider<FileAccess> rooms;

    FileRights(ObjectProvider<FileAccess> rooms) {
        this.rooms = rooms;
    }

    public boolean mayRead(FileOwner owner) {
        return allows(owner, room -> room.mayRead(owner.id()));
    }

    public boolean mayChange(FileOwner owner) {
        return allows(owner, room -> room.mayChange(owner.id()));
    }

    private boolean allows(FileOwner owner, Predicate<FileAccess> question) {
        try {
            return rooms.stream()
                    .filter(room -> room.ownerType().equals(owner.type()))
                    .anyMatch(question);
        } catch (Refused refused) {
            // Not signed in, or the owner does not exist: a room may answer that way too.
            return false;
        }
    }
}
