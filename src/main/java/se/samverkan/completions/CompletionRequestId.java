package se.samverkan.completions;

import java.util.UUID;
import se.samverkan.shared.Uuid7;

public record CompletionRequestId(UUID value) {

    public static CompletionRequestId next() {
        return new CompletionRequestId(Uuid7.next());
    }
}
