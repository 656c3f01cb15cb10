package se.samverkan.intake;

import java.util.UUID;
import se.samverkan.shared.Uuid7;

public record IntakeId(UUID value) {

    public static IntakeId next() {
        return new IntakeId(Uuid7.next());
    }
}
