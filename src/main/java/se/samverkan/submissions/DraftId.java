package se.samverkan.submissions;

import java.util.UUID;
import se.samverkan.shared.Uuid7;

public record DraftId(UUID value) {

    public static DraftId next() {
        return new DraftId(Uuid7.next());
    }
}
