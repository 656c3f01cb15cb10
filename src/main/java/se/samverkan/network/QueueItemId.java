package se.samverkan.network;

import java.util.UUID;
import se.samverkan.shared.Uuid7;

public record QueueItemId(UUID value) {

    public static QueueItemId next() {
        return new QueueItemId(Uuid7.next());
    }
}
