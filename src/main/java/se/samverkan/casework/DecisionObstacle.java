package se.samverkan.casework;

import java.util.Optional;
import se.samverkan.shared.Refused;

/** Something another room is waiting for before the case may be decided; contributed as a bean. */
public interface DecisionObstacle {

    /** The room's name, under which it leaves its trace in a case that may have to wait. */
    String room();

    /** What stands in the way now, in words for staff, or nothing. At most one SQL statement. */
    Optional<Refused> against(CaseId id);
}
