package se.samverkan.casework;

import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.Roles;
import se.samverkan.casework.internal.CaseAccess;
import se.samverkan.casework.internal.MarkQueries;
import se.samverkan.casework.internal.MarkWork;
import se.samverkan.municipality.ThemeId;

/** Labels, themes and duplicates of a case. Every change carries the version the person saw. */
@Service
@Transactional
public class Marks {

    private final MarkQueries queries;
    private final MarkWork work;
    private final CaseAccess access;

    Marks(MarkQueries queries, MarkWork work, CaseAccess access) {
        this.queries = queries;
        this.work = work;
        this.access = access;
    }

    /** One statement. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public CaseMarks of(CaseHead head) {
        access.requireWhole(head);
        return queries.of(head.id());
    }

    /** Gives the case exactly these labels. */
    @RolesAllowed(Roles.STAFF)
    public void label(CaseId id, Set<LabelId> labels, long version) {
        work.label(id, labels, version);
    }

    /** Gives the case exactly these themes. */
    @RolesAllowed(Roles.STAFF)
    public void theme(CaseId id, Set<ThemeId> themes, long version) {
        work.theme(id, themes, version);
    }

    /** Gives the case exactly these labels and themes, in one step. */
    @RolesAllowed(Roles.STAFF)
    public void mark(CaseId id, Set<LabelId> labels, Set<ThemeId> themes, long version) {
        work.label(id, labels, version);
        work.theme(id, themes, version);
    }

    /** Somebody has compared the two: neither page says any more that they may be the same. */
    @RolesAllowed(Roles.STAFF)
    public void notDuplicate(CaseId id, CaseId other, long version) {
        work.notDuplicate(id, other, version);
    }
}
