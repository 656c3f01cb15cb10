package se.samverkan.organisations;

import java.util.UUID;
import se.samverkan.shared.Uuid7;

public record MandateId(UUID value) {

    public static MandateId next() {
        return new MandateId(Uuid7.next());
    }
}
