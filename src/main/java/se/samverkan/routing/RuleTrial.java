package se.samverkan.routing;

import se.samverkan.casework.CaseId;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.CaseNumber;

/**
 * A past case, where it went and where it would go now.
 *
 * @param byThisRule the rule that is tried is the one that would send it
 */
public record RuleTrial(CaseId id, CaseNumber number, String title, UnitId went, UnitId wouldGo, boolean byThisRule) {

    public boolean differs() {
        return !went.equals(wouldGo);
    }
}
