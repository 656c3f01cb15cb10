package se.samverkan.casework;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.Roles;
import se.samverkan.casework.internal.CaseAccess;
import se.samverkan.casework.internal.CaseQueries;
import se.samverkan.casework.internal.LinkDesk;
import se.samverkan.casework.internal.LinkQueries;
import se.samverkan.shared.NotFound;

/** Links between cases. Both cases show them; an association sees only those between its own. */
@Service
@Transactional
public class CaseLinks {

    private final LinkDesk desk;
    private final LinkQueries links;
    private final CaseQueries queries;
    private final CaseAccess access;

    CaseLinks(LinkDesk desk, LinkQueries links, CaseQueries queries, CaseAccess access) {
        this.desk = desk;
        this.links = links;
        this.queries = queries;
        this.access = access;
    }

    /** At most 50, oldest first. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public List<CaseLinkRow> of(CaseId id) {
        access.requireWhole(known(id));
        return links.of(id);
    }

    /** The links of an own case to other cases of the same association. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.PERSON)
    public List<CaseLinkRow> mine(CaseId id) {
        CaseHead head = known(id);
        access.requireApplicant(head.association());
        return links.of(id).stream()
                .filter(link -> link.association().equals(head.association()))
                .toList();
    }

    /** Cases whose number, title or association begin with the words, at most ten, the newest first. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public List<CaseHead> find(String words, CaseId except) {
        return links.find(words, except);
    }

    /** Says what the first case is to the other; for those who handle the first. */
    @RolesAllowed(Roles.STAFF)
    public void link(CaseId from, CaseLinkKind kind, CaseId to, long version) {
        desk.link(from, kind, to, version);
    }

    /** For those who handle either case. */
    @RolesAllowed(Roles.STAFF)
    public void unlink(UUID link) {
        desk.unlink(link);
    }

    /**
     * Ends a case that is the same matter as another and links it to that one.
     *
     * @param why what the association reads about it
     */
    @RolesAllowed(Roles.STAFF)
    public void closeAsDuplicate(CaseId id, CaseId original, String why, long version) {
        desk.closeAsDuplicate(id, original, why, version);
    }

    private CaseHead known(CaseId id) {
        return queries.current(id).orElseThrow(NotFound::new);
    }
}
