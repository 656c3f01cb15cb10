package se.samverkan.access;

import java.io.Serializable;
import java.util.UUID;
import se.samverkan.shared.Uuid7;

public record PersonId(UUID value) implements Serializable {

    public static PersonId next() {
        return new PersonId(Uuid7.next());
    }
}
