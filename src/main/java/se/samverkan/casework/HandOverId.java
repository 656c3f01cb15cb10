package se.samverkan.casework;

import java.util.UUID;
import se.samverkan.shared.Uuid7;

public record HandOverId(UUID value) {

    public static HandOverId next() {
        return new HandOverId(Uuid7.next());
    }
}
