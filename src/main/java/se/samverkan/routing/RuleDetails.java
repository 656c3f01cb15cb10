package se.samverkan.routing;

import java.util.UUID;
import se.samverkan.municipality.UnitId;

/**
 * A rule in its place among the others.
 *
 * @param tried on past cases, since it was last changed
 * @param unit as it was chosen; it may have ended since, then its successor takes the cases
 */
public record RuleDetails(
        UUID id, String name, boolean active, boolean tried, RuleConditions conditions, UnitId unit, long version) {}
