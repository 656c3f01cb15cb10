package se.samverkan.casework;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.Roles;
import se.samverkan.casework.internal.CaseQueries;
import se.samverkan.organisations.AssociationId;

/** The heads of an association's cases, which everybody on the staff may read. */
@Service
@Transactional(readOnly = true)
public class AssociationCases {

    private static final int SHOWN = 100;

    private final CaseQueries queries;

    AssociationCases(CaseQueries queries) {
        this.queries = queries;
    }

    /** Newest first, at most a hundred. */
    @RolesAllowed(Roles.STAFF)
    public List<CaseHead> of(AssociationId association) {
        return queries.ofAssociation(association, SHOWN);
    }
}
