package se.samverkan.organisations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonId;

/**
 * A change of board in one step: from a day on somebody else answers for the association instead of me.
 *
 * @param successor somebody who acts for the association already
 * @param stayAs what I may do from then on; null to leave
 */
public record HandOverForm(
        PersonId successor, LocalDate from, @Nullable MandateKind stayAs) {}
