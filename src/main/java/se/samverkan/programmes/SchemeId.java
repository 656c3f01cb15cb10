package se.samverkan.programmes;

import java.util.UUID;
import se.samverkan.shared.Uuid7;

public record SchemeId(UUID value) {

    public static SchemeId next() {
        return new SchemeId(Uuid7.next());
    }
}
