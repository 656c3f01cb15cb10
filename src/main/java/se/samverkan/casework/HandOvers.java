package se.samverkan.casework;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.Roles;
import se.samverkan.access.Staff;
import se.samverkan.access.StaffRole;
import se.samverkan.casework.internal.CaseAccess;
import se.samverkan.casework.internal.CaseDecisions;
import se.samverkan.casework.internal.CaseQueries;
import se.samverkan.casework.internal.HandOverDesk;
import se.samverkan.casework.internal.HandOverRows;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.NotFound;

/** A case offered to another department: seen beforehand, asked for, accepted or declined. */
@Service
@Transactional
@RolesAllowed(Roles.STAFF)
public class HandOvers {

    private final HandOverDesk desk;
    private final HandOverRows rows;
    private final CaseQueries queries;
    private final CaseAccess access;
    private final CaseDecisions decisions;
    private final Staff staff;

    HandOvers(
            HandOverDesk desk,
            HandOverRows rows,
            CaseQueries queries,
            CaseAccess access,
            CaseDecisions decisions,
            Staff staff) {
        this.desk = desk;
        this.rows = rows;
        this.queries = queries;
        this.access = access;
        this.decisions = decisions;
        this.staff = staff;
    }

    /** What handing over to the unit would mean; changes nothing. */
    @Transactional(readOnly = true)
    public HandOverPreview preview(CaseId id, UnitId to) {
        CaseHead head = queries.head(id).orElseThrow(NotFound::new);
        access.requireWhole(head);
        NextStep next = head.nextStep();
        int takers =
                staff.of(to, StaffRole.CASE_OFFICER, StaffRole.CONTACT_CENTRE).size();
        return new HandOverPreview(
                head.unit(),
                to,
                takers,
                head.sharedWithNetwork(),
                next == null ? LocalDate.MIN : next.date(),
                decisions.obstacles(id));
    }

    public void ask(CaseId id, HandOverForm form, long version) {
        desk.ask(id, form, version);
    }

    /** @param take the person who accepts becomes the officer; otherwise the case waits in the unit's queue */
    public void accept(CaseId id, boolean take, long version) {
        desk.accept(id, take, version);
    }

    public void decline(CaseId id, String why, long version) {
        desk.decline(id, why, version);
    }

    /** The asking side changes its mind before anybody has answered. */
    public void withdraw(CaseId id, long version) {
        desk.withdraw(id, version);
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<HandOverRow> of(CaseHead head) {
        access.requireWhole(head);
        return rows.of(head.id());
    }

    /** May this person answer the offer that waits? */
    @Transactional(readOnly = true)
    public boolean mayAnswer(CaseHead head) {
        UnitId to = head.handOverTo();
        return to != null && access.handlesIn(to);
    }
}
