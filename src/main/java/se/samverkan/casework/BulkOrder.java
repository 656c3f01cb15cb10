package se.samverkan.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonId;
import se.samverkan.municipality.UnitId;

/** One thing to do with many cases. */
public sealed interface BulkOrder {

    /** As {@link AssignForm}. */
    record Assign(UnitId unit, @Nullable PersonId officer, NextStep nextStep, String reason) implements BulkOrder {}

    /** Adds the label to those that each case has. */
    record Label(LabelId label) implements BulkOrder {}

    /** Moves the date; each case keeps what its next step is. */
    record Due(LocalDate date) implements BulkOrder {}
}
