package se.samverkan.municipality;

import java.util.UUID;
import se.samverkan.shared.Uuid7;

public record UnitId(UUID value) {

    public static UnitId next() {
        return new UnitId(Uuid7.next());
    }
}
