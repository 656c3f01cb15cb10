package se.samverkan.organisations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an owner answers somebody who asks to be let in: a mandate, for a time or without end, or a no with its reason. */
public record JoinAnswer(
        boolean accepted,
        @Nullable MandateKind kind,
        @Nullable LocalDate lastDay,
        String reason) {

    public static JoinAnswer yes(MandateKind kind, @Nullable LocalDate lastDay) {
        return new JoinAnswer(true, kind, lastDay, "");
    }

    public static JoinAnswer no(String reason) {
        return new JoinAnswer(false, null, null, reason);
    }
}
