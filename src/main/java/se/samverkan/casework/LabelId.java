package se.samverkan.casework;

import java.util.UUID;
import se.samverkan.shared.Uuid7;

public record LabelId(UUID value) {

    public static LabelId next() {
        return new LabelId(Uuid7.next());
    }
}
