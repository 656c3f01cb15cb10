package se.samverkan.casework;

import java.time.LocalDate;

/** One thing to do with many cases. */
public sealed interface BulkOrder {

    /** Gives each to the same owner. */
    record Assign(AssignForm form) implements BulkOrder {}

    /** Adds the label to those that each case has. */
    record Label(LabelId label) implements BulkOrder {}

    /** Moves the date; each case keeps what its next step is. */
    record Due(LocalDate date) implements BulkOrder {}
}
