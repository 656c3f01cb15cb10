package se.samverkan.partnerships.internal;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samverkan.municipality.GoalRow;
import se.samverkan.shared.LocalText;

@Embeddable
public record GoalLabel(UUID goalId, String nameSv, String nameEn) {

    static GoalLabel of(GoalRow goal) {
        return new GoalLabel(goal.id().value(), goal.name().sv(), goal.name().en());
    }

    LocalText name() {
        return new LocalText(nameSv, nameEn);
    }
}
