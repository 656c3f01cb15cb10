package se.samverkan.forms;

import java.util.UUID;
import se.samverkan.shared.Uuid7;

public record FormVersionId(UUID value) {

    public static FormVersionId next() {
        return new FormVersionId(Uuid7.next());
    }
}
