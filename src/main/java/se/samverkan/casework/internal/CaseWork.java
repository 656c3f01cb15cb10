package se.samverkan.casework.internal;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.PersonId;
import se.samverkan.access.Staff;
import se.samverkan.access.StaffRole;
import se.samverkan.casework.AssignForm;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.CaseStep;
import se.samverkan.casework.LeaveNetwork;
import se.samverkan.casework.NextStep;
import se.samverkan.casework.ReferralForm;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.Units;
import se.samverkan.shared.Refused;
import se.samverkan.shared.Utc;
import se.samverkan.shared.Uuid7;

/** The ordinary steps: load, check the right and the version, let the case decide, write what belongs to the step. */
@Component
public class CaseWork {

    private static final int HANDLING_DAYS = 14;
    private static final StaffRole[] HANDLING = {
        StaffRole.CASE_OFFICER, StaffRole.CONTACT_CENTRE, StaffRole.NETWORK_COORDINATOR
    };

    private final CaseDesk desk;
    private final CaseHistory history;
    private final CurrentUser user;
    private final Staff staff;
    private final Units units;
    private final JdbcClient jdbc;
    private final Clock clock;

    CaseWork(
            CaseDesk desk,
            CaseHistory history,
            CurrentUser user,
            Staff staff,
            Units units,
            JdbcClient jdbc,
            Clock clock) {
        this.desk = desk;
        this.history = history;
        this.user = user;
        this.staff = staff;
        this.units = units;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void take(CaseId id, long version) {
        CaseFile file = desk.handled(id, version);
        if (user.id().equals(file.officer())) {
            throw new Refused("casework.refused.yoursAlready");
        }
        CaseStatus from = file.status();
        file.take(user.id(), file.unit(), desk.next(NextStep.Kind.HANDLE, HANDLING_DAYS));
        history.step(file, CaseStep.TAKEN, from, user.name(), "");
    }

    public void assign(CaseId id, AssignForm form, long version) {
        desk.requireUpcoming(form.nextStep());
        requireHandler(form.unit(), form.officer());
        CaseFile file = desk.handled(id, version);
        CaseStatus from = file.status();
        file.assign(form);
        history.step(file, CaseStep.ASSIGNED, from, desk.owner(form.unit(), form.officer()), form.reason());
    }

    public void plan(CaseId id, NextStep next, long version) {
        desk.requireUpcoming(next);
        CaseFile file = desk.handled(id, version);
        file.plan(next);
        history.step(file, CaseStep.PLANNED, file.status(), "", next.note());
    }

    public void enterNetwork(CaseId id, UnitId network, NextStep next, String motivation, long version) {
        CaseFile file = desk.handled(id, version);
        CaseStatus from = file.status();
        file.enterNetwork(network, next);
        history.step(file, CaseStep.ENTERED_NETWORK, from, desk.owner(network, null), motivation);
    }

    public void leaveNetwork(CaseId id, LeaveNetwork leave) {
        desk.requireUpcoming(leave.nextStep());
        CaseFile file = desk.found(id);
        CaseStatus from = file.status();
        file.leaveNetwork(leave);
        if (leave.referral() != null) {
            write(file, leave.referral());
        }
        history.step(file, CaseStep.LEFT_NETWORK, from, desk.owner(leave.unit(), leave.owner()), leave.motivation());
    }

    public void refer(CaseId id, ReferralForm form, long version) {
        CaseFile file = desk.handled(id, version);
        CaseStatus from = file.status();
        file.refer(user.id(), desk.next(NextStep.Kind.CLOSE, HANDLING_DAYS));
        write(file, form);
        history.step(file, CaseStep.REFERRED, from, form.referredTo(), form.motivation());
    }

    public void followUp(CaseId id, NextStep next, long version) {
        desk.requireUpcoming(next);
        CaseFile file = desk.handled(id, version);
        CaseStatus from = file.status();
        file.followUp(next);
        history.step(file, CaseStep.FOLLOW_UP, from, "", next.note());
    }

    public void close(CaseId id, String why, long version) {
        CaseFile file = desk.handled(id, version);
        CaseStatus from = file.status();
        file.end(CaseStatus.CLOSED);
        history.step(file, CaseStep.CLOSED, from, "", why);
    }

    /** The applicant's own step; the caller has checked the mandate. */
    public void withdraw(CaseId id, String why) {
        CaseFile file = desk.found(id);
        CaseStatus from = file.status();
        file.end(CaseStatus.WITHDRAWN);
        history.step(file, CaseStep.WITHDRAWN, from, "", why);
    }

    private void write(CaseFile file, ReferralForm form) {
        if (form.referredTo().isBlank()
                || form.contact().isBlank()
                || form.motivation().isBlank()) {
            throw new Refused("casework.refused.referralIncomplete");
        }
        if (form.referredTo().length() > 300 || form.contact().length() > 300) {
            throw new Refused("casework.refused.referralTooLong");
        }
        jdbc.sql(
                        "insert into case_referral (id, case_id, referred_to, contact, motivation, at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        Uuid7.next(),
                        file.id().value(),
                        form.referredTo().strip(),
                        form.contact().strip(),
                        form.motivation().strip(),
                        Utc.toDb(clock.instant()))
                .update();
    }

    /** A case is given to a unit of today, and in it to somebody who handles cases there. */
    private void requireHandler(UnitId unit, @Nullable PersonId officer) {
        boolean handles = units.handling().stream().anyMatch(row -> row.id().equals(unit))
                && (officer == null
                        || staff.of(unit, HANDLING).stream()
                                .anyMatch(member -> member.id().equals(officer)));
        if (!handles) {
            throw new Refused("casework.refused.officerNotInUnit");
        }
    }
}
