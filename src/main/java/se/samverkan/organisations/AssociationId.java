package se.samverkan.organisations;

import java.util.UUID;
import se.samverkan.shared.Uuid7;

public record AssociationId(UUID value) {

    public static AssociationId next() {
        return new AssociationId(Uuid7.next());
    }
}
