package se.samverkan.casework;

import java.util.UUID;
import se.samverkan.shared.Uuid7;

public record CaseId(UUID value) {

    public static CaseId next() {
        return new CaseId(Uuid7.next());
    }
}
