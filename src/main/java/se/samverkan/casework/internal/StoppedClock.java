package se.samverkan.casework.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.samverkan.casework.Waiting;

/** Why the case's clock stands still, since when and until when. */
@Embeddable
class StoppedClock {

    @Enumerated(EnumType.STRING)
    private Waiting.Kind waitingKind;

    private LocalDate waitingSince;
    private LocalDate waitingUntil;

    @SuppressWarnings("NullAway.Init")
    protected StoppedClock() {}

    StoppedClock(Waiting waiting) {
        this.waitingKind = waiting.kind();
        this.waitingSince = waiting.since();
        this.waitingUntil = waiting.until();
    }

    Waiting waiting() {
        return new Waiting(waitingKind, waitingSince, waitingUntil);
    }

    int days(LocalDate today) {
        return Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(waitingSince, today)));
    }
}
