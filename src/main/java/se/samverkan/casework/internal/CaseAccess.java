package se.samverkan.casework.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseReaders;
import se.samverkan.casework.CaseStatus;
import se.samverkan.municipality.UnitId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.Mandates;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;

/**
 * Who may do what with a case: the one place that says so. Staff outside the owning unit see a summary; the network sees
 * what has been shared with it; an association sees its own cases and no others exist for it.
 */
@Component
public class CaseAccess {

    private final CurrentUser user;
    private final Mandates mandates;
    private final CaseQueries queries;
    private final CaseReaders readers;

    CaseAccess(CurrentUser user, Mandates mandates, CaseQueries queries, CaseReaders readers) {
        this.user = user;
        this.mandates = mandates;
        this.queries = queries;
        this.readers = readers;
    }

    public boolean mayHandle(CaseHead claimed) {
        CaseHead head = stored(claimed);
        return mayHandle(head.unit(), head.officer());
    }

    /** What the caller holds may be old or made up: only the id counts. */
    private CaseHead stored(CaseHead claimed) {
        return queries.current(claimed.id()).orElseThrow(NotFound::new);
    }

    void requireHandling(CaseFile file) {
        if (!user.isStaff()) {
            throw new NotFound();
        }
        if (!mayHandle(file.unit(), file.officer())) {
            throw new Refused("casework.refused.notYourUnit");
        }
    }

    public void requireHandling(CaseHead head) {
        if (!user.isStaff()) {
            throw new NotFound();
        }
        if (!mayHandle(head)) {
            throw new Refused("casework.refused.notYourUnit");
        }
    }

    private boolean mayHandle(UnitId unit, @Nullable PersonId officer) {
        return user.id().equals(officer)
                || officer != null && user.standsInFor().contains(officer)
                || handlesIn(unit);
    }

    /** Takes cases in the unit. */
    public boolean handlesIn(UnitId unit) {
        return user.has(StaffRole.NETWORK_COORDINATOR)
                || user.hasIn(StaffRole.CASE_OFFICER, unit)
                || user.hasIn(StaffRole.CONTACT_CENTRE, unit);
    }

    /** The whole case, with what the association has written, its files, the conversation and the notes. */
    public boolean mayReadWhole(CaseHead claimed) {
        if (!user.isStaff()) {
            return false;
        }
        CaseHead head = stored(claimed);
        return mayHandle(head.unit(), head.officer())
                || head.handOverTo() != null && handlesIn(head.handOverTo())
                || head.committee() != null && user.hasIn(StaffRole.COMMITTEE_SECRETARY, head.committee())
                || readers.admit(head);
    }

    /**
     * What has been shared with the network: what the association wants, without whom to call, its files, what its
     * members say and what was decided. Not the conversation, the statements, nor what staff write to each other.
     */
    public boolean mayReadShared(CaseHead claimed) {
        if (!user.isStaff()) {
            return false;
        }
        CaseHead head = stored(claimed);
        boolean shared = head.sharedWithNetwork() || head.status() == CaseStatus.NETWORK;
        return shared && user.has(StaffRole.NETWORK_MEMBER) || mayReadWhole(head);
    }

    /** Are the answers about how to reach the association closed to this reader until there is a reason? */
    public boolean contactsHidden(CaseHead claimed) {
        return stored(claimed).protectedDetails() || !mayReadWhole(claimed);
    }

    public void requireShared(CaseHead head) {
        if (!mayReadShared(head)) {
            throw new NotFound();
        }
    }

    public void requireWhole(CaseHead head) {
        if (!mayReadWhole(head)) {
            throw new NotFound();
        }
    }

    /** Those who may write for the association. */
    public void requireApplicantWriting(AssociationId association) {
        mandates.requireEdit(association);
    }

    /** The association's own side of the case. */
    public void requireApplicant(AssociationId association) {
        mandates.requireRead(association);
    }
}
