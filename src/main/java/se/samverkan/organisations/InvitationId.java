package se.samverkan.organisations;

import java.util.UUID;
import se.samverkan.shared.Uuid7;

public record InvitationId(UUID value) {

    public static InvitationId next() {
        return new InvitationId(Uuid7.next());
    }
}
