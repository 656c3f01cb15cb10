package se.samverkan.programmes;

import java.util.UUID;
import se.samverkan.shared.Uuid7;

public record CallId(UUID value) {

    public static CallId next() {
        return new CallId(Uuid7.next());
    }
}
