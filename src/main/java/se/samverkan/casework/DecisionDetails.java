package se.samverkan.casework;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.municipality.UnitId;

/** The decision in a case; requested and granted amounts in SEK are kept apart. */
public record DecisionDetails(
        DecisionOutcome outcome,
        @Nullable BigDecimal requested,
        @Nullable BigDecimal granted,
        String motivation,
        String decidedBy,
        String deciderRole,
        LocalDate decidedOn,
        String delegation,
        @Nullable UnitId committee,
        String paragraph,
        AppealType appeal,
        @Nullable Revoked revoked) {

    /** When, by whom and why the decision stopped standing. */
    public record Revoked(Instant at, String by, String why) {}
}
