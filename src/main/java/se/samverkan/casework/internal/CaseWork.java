package se.samverkan.casework.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.People;
import se.samverkan.access.PersonId;
import se.samverkan.access.Staff;
import se.samverkan.access.StaffRole;
import se.samverkan.casework.AssignForm;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.CaseStep;
import se.samverkan.casework.DecisionForm;
import se.samverkan.casework.LeaveNetwork;
import se.samverkan.casework.NextStep;
import se.samverkan.casework.ReferralForm;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.Units;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.Utc;

/** The steps staff take: load, check the right and the version, let the case decide, write what belongs to the step. */
@Component
public class CaseWork {

    private static final int HANDLING_DAYS = 14;
    private static final StaffRole[] HANDLING = {
        StaffRole.CASE_OFFICER, StaffRole.CONTACT_CENTRE, StaffRole.NETWORK_COORDINATOR
    };

    private final CaseRepository cases;
    private final CaseAccess access;
    private final CaseHistory history;
    private final CurrentUser user;
    private final People people;
    private final Staff staff;
    private final Units units;
    private final JdbcClient jdbc;
    private final Clock clock;

    CaseWork(
            CaseRepository cases,
            CaseAccess access,
            CaseHistory history,
            CurrentUser user,
            People people,
            Staff staff,
            Units units,
            JdbcClient jdbc,
            Clock clock) {
        this.cases = cases;
        this.access = access;
        this.history = history;
        this.user = user;
        this.people = people;
        this.staff = staff;
        this.units = units;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void take(CaseId id, long version) {
        CaseFile file = handled(id, version);
        CaseStatus from = file.status();
        file.take(user.id(), file.unit(), next(NextStep.Kind.HANDLE, HANDLING_DAYS));
        history.step(file, CaseStep.TAKEN, from, user.name(), "");
    }

    public void assign(CaseId id, AssignForm form, long version) {
        requireUpcoming(form.nextStep());
        requireHandler(form.unit(), form.officer());
        CaseFile file = handled(id, version);
        CaseStatus from = file.status();
        file.assign(form);
        history.step(file, CaseStep.ASSIGNED, from, owner(form.unit(), form.officer()), form.reason());
    }

    public void plan(CaseId id, NextStep next, long version) {
        requireUpcoming(next);
        CaseFile file = handled(id, version);
        file.plan(next);
        history.step(file, CaseStep.PLANNED, file.status(), "", next.note());
    }

    public void enterNetwork(CaseId id, UnitId network, NextStep next, String motivation, long version) {
        CaseFile file = handled(id, version);
        CaseStatus from = file.status();
        file.enterNetwork(network, next);
        history.step(file, CaseStep.ENTERED_NETWORK, from, owner(network, null), motivation);
    }

    public void leaveNetwork(CaseId id, LeaveNetwork leave) {
        requireUpcoming(leave.nextStep());
        CaseFile file = find(id);
        CaseStatus from = file.status();
        file.leaveNetwork(leave);
        if (leave.referral() != null) {
            write(file, leave.referral());
        }
        history.step(file, CaseStep.LEFT_NETWORK, from, owner(leave.unit(), leave.owner()), leave.motivation());
    }

    public void refer(CaseId id, ReferralForm form, long version) {
        CaseFile file = handled(id, version);
        CaseStatus from = file.status();
        file.refer(user.id(), next(NextStep.Kind.CLOSE, HANDLING_DAYS));
        write(file, form);
        history.step(file, CaseStep.REFERRED, from, form.referredTo(), form.motivation());
    }

    public void decide(CaseId id, DecisionForm form, long version) {
        CaseFile file = handled(id, version);
        DecisionPolicies.reasonsAgainst(file.kind(), file.requestedAmount(), form, today()).stream()
                .findFirst()
                .ifPresent(reason -> {
                    throw reason;
                });
        CaseStatus from = file.status();
        file.decide(next(NextStep.Kind.FOLLOW_UP, 90));
        jdbc.sql("""
                insert into case_decision (case_id, outcome, requested_amount, granted_amount, motivation, decided_by,
                    decided_on, delegation, committee_id, paragraph, appeal, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Arrays.asList(
                        id.value(),
                        form.outcome().name(),
                        file.requestedAmount(),
                        form.outcome().grantsMoney() ? form.granted() : null,
                        form.motivation().strip(),
                        form.decidedBy().strip(),
                        form.decidedOn(),
                        form.delegation().strip(),
                        form.committee() == null ? null : form.committee().value(),
                        form.paragraph().strip(),
                        form.appeal().name(),
                        user.id().value(),
                        Utc.toDb(clock.instant())))
                .update();
        history.step(file, CaseStep.DECIDED, from, form.decidedBy(), form.motivation());
    }

    public void followUp(CaseId id, NextStep next, long version) {
        requireUpcoming(next);
        CaseFile file = handled(id, version);
        CaseStatus from = file.status();
        file.followUp(next);
        history.step(file, CaseStep.FOLLOW_UP, from, "", next.note());
    }

    public void close(CaseId id, String why, long version) {
        CaseFile file = handled(id, version);
        CaseStatus from = file.status();
        file.end(CaseStatus.CLOSED);
        history.step(file, CaseStep.CLOSED, from, "", why);
    }

    /** The applicant's own step; the caller has checked the mandate. */
    public void withdraw(CaseId id, String why) {
        CaseFile file = find(id);
        CaseStatus from = file.status();
        file.end(CaseStatus.WITHDRAWN);
        history.step(file, CaseStep.WITHDRAWN, from, "", why);
    }

    private CaseFile handled(CaseId id, long version) {
        CaseFile file = find(id);
        access.requireHandling(file);
        return file.seenAs(version);
    }

    private CaseFile find(CaseId id) {
        return cases.lock(id.value()).orElseThrow(NotFound::new);
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
        jdbc.sql("insert into case_referral (case_id, referred_to, contact, motivation, at) values (?, ?, ?, ?, ?)")
                .params(
                        file.id().value(),
                        form.referredTo().strip(),
                        form.contact().strip(),
                        form.motivation().strip(),
                        Utc.toDb(clock.instant()))
                .update();
    }

    private void requireUpcoming(NextStep next) {
        if (next.date().isBefore(today())) {
            throw new Refused("casework.refused.nextDatePassed");
        }
        if (next.note().length() > 500) {
            throw new Refused("casework.refused.nextNoteTooLong");
        }
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

    private NextStep next(NextStep.Kind kind, int days) {
        return new NextStep(kind, "", today().plusDays(days));
    }

    private LocalDate today() {
        return SwedishTime.day(clock.instant());
    }

    private String owner(UnitId unit, @Nullable PersonId officer) {
        String unitName = units.get(unit).name().sv();
        return officer == null ? unitName : people.get(officer).name() + ", " + unitName;
    }
}
