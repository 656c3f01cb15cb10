package se.samverkan.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.municipality.UnitId;

/**
 * One offer to take a case over, as it went.
 *
 * @param answer what the answering side wrote; empty until then
 */
public record HandOverRow(
        HandOverId id,
        UnitId from,
        UnitId to,
        String reason,
        String told,
        String askedBy,
        Instant askedAt,
        LocalDate answerBy,
        State state,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        String answer) {

    public enum State {
        PENDING,
        ACCEPTED,
        DECLINED,
        /** Taken back by the side that asked. */
        WITHDRAWN,
        /** The case went another way before anybody answered. */
        OVERTAKEN
    }
}
