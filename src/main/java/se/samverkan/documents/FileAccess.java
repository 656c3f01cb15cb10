package se.samverkan.documents;

import java.util.UUID;

/** Contributed by the room that owns files: says what the person who asks now may do with those of one owner. */
public interface FileAccess {

    /** The {@link FileOwner#type()} this room answers for. */
    String ownerType();

    boolean mayRead(UUID ownerId);

    /** May the person add and remove files? To be narrowed where fewer may write than read. */
    default boolean mayChange(UUID ownerId) {
        return mayRead(ownerId);
    }
}
