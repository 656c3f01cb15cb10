package se.samverkan.documents;

import java.util.UUID;
import se.samverkan.shared.Uuid7;

public record FileId(UUID value) {

    public static FileId next() {
        return new FileId(Uuid7.next());
    }
}
