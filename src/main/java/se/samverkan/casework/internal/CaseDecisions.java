package se.samverkan.casework.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.access.CurrentUser;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.CaseStep;
import se.samverkan.casework.DecisionForm;
import se.samverkan.casework.DecisionObstacle;
import se.samverkan.casework.NextStep;
import se.samverkan.shared.Refused;
import se.samverkan.shared.RefusedForReasons;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.Utc;
import se.samverkan.shared.Uuid7;

/** Recording a decision, and taking a case up again, by which a decision in it stops standing. */
@Component
public class CaseDecisions {

    private static final int FOLLOW_UP_DAYS = 90;

    private final CaseDesk desk;
    private final CaseHistory history;
    private final ObjectProvider<DecisionObstacle> obstacles;
    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final Clock clock;

    CaseDecisions(
            CaseDesk desk,
            CaseHistory history,
            ObjectProvider<DecisionObstacle> obstacles,
            CurrentUser user,
            JdbcClient jdbc,
            Clock clock) {
        this.desk = desk;
        this.history = history;
        this.obstacles = obstacles;
        this.user = user;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What other rooms wait for before the case may be decided. */
    public List<Refused> obstacles(CaseId id) {
        return obstacles
                .orderedStream()
                .map(each -> each.against(id))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The same for a page, which asks only the rooms that have left a trace in the case. */
    public List<Refused> obstacles(CaseHead head) {
        return obstacles
                .orderedStream()
                .filter(each -> head.has(each.room()))
                .map(each -> each.against(head.id()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** @throws RefusedForReasons with everything that stands against it, not only the first thing */
    public void decide(CaseId id, DecisionForm form, long version) {
        CaseFile file = desk.handled(id, version);
        List<Refused> reasons = new ArrayList<>(obstacles(id));
        reasons.addAll(DecisionPolicies.reasonsAgainst(
                new DecisionPolicies.Judged(
                        file.kind(), file.requestedAmount(), SwedishTime.day(file.receivedAt()), desk.today()),
                form));
        RefusedForReasons.unlessEmpty(reasons);
        CaseStatus from = file.status();
        file.decide(desk.next(NextStep.Kind.FOLLOW_UP, FOLLOW_UP_DAYS));
        jdbc.sql("""
                insert into case_decision (id, case_id, outcome, requested_amount, granted_amount, motivation,
                    decided_by, decider_role, decided_on, delegation, committee_id, paragraph, appeal, recorded_by,
                    recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Arrays.asList(
                        Uuid7.next(),
                        id.value(),
                        form.outcome().name(),
                        file.requestedAmount(),
                        form.outcome().grantsMoney() ? form.granted() : null,
                        form.motivation().strip(),
                        form.decidedBy().strip(),
                        form.deciderRole().strip(),
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

    /** The decision, if there was one, is kept as revoked with the reason. */
    public void reopen(CaseId id, NextStep next, String why, long version) {
        desk.requireUpcoming(next);
        if (why.isBlank()) {
            throw new Refused("casework.refused.reopenWithoutReason");
        }
        CaseFile file = desk.handled(id, version);
        CaseStatus from = file.status();
        file.reopen(user.id(), next);
        int revoked = jdbc.sql("update case_decision set revoked_at = ?, revoked_by = ?, revoked_why = ?"
                        + " where standing_case_id = ?")
                .params(Utc.toDb(clock.instant()), user.name(), why.strip(), id.value())
                .update();
        history.step(file, revoked > 0 ? CaseStep.REVOKED : CaseStep.REOPENED, from, user.name(), why);
    }
}
