package se.samverkan.access;

import java.time.Duration;
import se.samverkan.shared.Refused;

/** Refused for a while, whatever the password; says for how long. */
public class TooManyAttempts extends Refused {

    private final Duration pause;

    public TooManyAttempts(Duration pause) {
        super("access.refused.tooMany", pause.plusSeconds(59).toMinutes());
        this.pause = pause;
    }

    public Duration pause() {
        return pause;
    }
}
