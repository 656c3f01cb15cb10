package se.samverkan.statements;

import java.util.UUID;
import se.samverkan.shared.Uuid7;

public record StatementId(UUID value) {

    public static StatementId next() {
        return new StatementId(Uuid7.next());
    }
}
