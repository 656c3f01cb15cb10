package se.samverkan.casework.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import se.samverkan.casework.NextStep;

/** The next step as it is stored beside the case. */
@Embeddable
class PlannedStep {

    @Enumerated(EnumType.STRING)
    private NextStep.Kind nextKind;

    private String nextNote;
    private LocalDate nextDate;

    @SuppressWarnings("NullAway.Init")
    protected PlannedStep() {}

    PlannedStep(NextStep next) {
        this.nextKind = next.kind();
        this.nextNote = next.note();
        this.nextDate = next.date();
    }

    NextStep value() {
        return new NextStep(nextKind, nextNote, nextDate);
    }
}
