package se.samverkan.municipality;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.shared.LocalText;

/**
 * From a day on one unit stands in the place of one or several: a new name, or a merger.
 *
 * @param ending the units that end the day before
 * @param into a unit there is already; null when a new one begins with {@code name}
 * @param name the new unit's; unused when there is {@code into}
 * @param from the first day; today or ahead
 */
public record UnitSuccession(List<UnitId> ending, @Nullable UnitId into, LocalText name, LocalDate from) {}
