package se.samverkan.casework;

import java.util.Optional;
import se.samverkan.shared.Refused;

/** Something another room is waiting for before the case may be decided; contributed as a bean. */
public interface DecisionObstacle {

    /** What stands in the way now, in words for staff, or nothing. At most one SQL statement. */
    Optional<Refused> against(CaseId id);
}
