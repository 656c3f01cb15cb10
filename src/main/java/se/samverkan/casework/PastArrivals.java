package se.samverkan.casework;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.Roles;
import se.samverkan.casework.internal.ArrivalQueries;
import se.samverkan.casework.internal.CaseArrival;
import se.samverkan.municipality.UnitId;

/** Cases as they arrived, for whoever tries a rule before it is switched on. */
@Service
@Transactional(readOnly = true)
public class PastArrivals {

    private final ArrivalQueries queries;
    private final CaseArrival arrival;

    PastArrivals(ArrivalQueries queries, CaseArrival arrival) {
        this.queries = queries;
        this.arrival = arrival;
    }

    /** The latest cases, newest first, at most {@code most}, three statements. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<PastArrival> latest(int most) {
        return queries.latest(most);
    }

    /** Where a case goes when no rule holds for it. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public UnitId withoutRules(ArrivedCase arrived) {
        return arrival.withoutRules(arrived);
    }
}
