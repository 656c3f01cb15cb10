package se.samverkan.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.municipality.UnitId;

/**
 * A decision as it is recorded: either by delegation, with the reference, or by a committee, with date and paragraph.
 *
 * @param deciderRole in which role, "enhetschef" or "nämnden"; may be empty
 * @param granted in SEK, for grants that are approved wholly or partly
 */
public record DecisionForm(
        DecisionOutcome outcome,
        @Nullable BigDecimal granted,
        String motivation,
        String decidedBy,
        String deciderRole,
        LocalDate decidedOn,
        String delegation,
        @Nullable UnitId committee,
        String paragraph,
        AppealType appeal) {}
