package se.samverkan.organisations;

import java.util.UUID;
import se.samverkan.shared.Uuid7;

public record JoinRequestId(UUID value) {

    public static JoinRequestId next() {
        return new JoinRequestId(Uuid7.next());
    }
}
