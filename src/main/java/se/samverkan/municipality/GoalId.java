package se.samverkan.municipality;

import java.util.UUID;
import se.samverkan.shared.Uuid7;

public record GoalId(UUID value) {

    public static GoalId next() {
        return new GoalId(Uuid7.next());
    }
}
