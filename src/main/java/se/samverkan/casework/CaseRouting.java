package se.samverkan.casework;

import java.util.Optional;
import se.samverkan.municipality.UnitId;

/**
 * Rules that send a new case to a unit. Contributed by the room above that keeps them; where none answers, a committee's
 * case goes to its department and everything else to the duty queue, so that no case is without an owner.
 */
public interface CaseRouting {

    /** The first rule that holds for the case; its unit handles cases today. */
    Optional<Routed> queueFor(ArrivedCase arrived);

    /** @param rule its name, as the case's history will tell it */
    record Routed(UnitId unit, String rule) {}
}
