package se.samverkan.statements;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonId;
import se.samverkan.municipality.UnitId;

/**
 * A question to another unit.
 *
 * @param person somebody in the unit who is asked by name; null leaves it to the unit
 * @param due the last day to answer
 * @param decisionWaits the case is not decided while the question is open
 */
public record AskStatementForm(
        UnitId unit, @Nullable PersonId person, String question, LocalDate due, boolean decisionWaits) {}
