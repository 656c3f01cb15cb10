package se.samverkan.routing;

import se.samverkan.casework.CaseId;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.CaseNumber;

/**
 * A past case: where it would go with the rules that are on, without the rule that is tried and with it.
 *
 * @param byThisRule the rule that is tried is the one that would send it
 */
public record RuleTrial(CaseId id, CaseNumber number, String title, UnitId without, UnitId with, boolean byThisRule) {

    public boolean differs() {
        return !without.equals(with);
    }
}
