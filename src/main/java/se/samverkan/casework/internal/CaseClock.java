package se.samverkan.casework.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.CaseStep;
import se.samverkan.casework.NextStep;
import se.samverkan.casework.Waiting;
import se.samverkan.shared.Refused;

/** Stops and starts a case's clock: while it stands still nobody is late but the one the case waits for. */
@Component
public class CaseClock {

    private static final int HANDLING_DAYS = 14;
    private static final int AT_ONCE = 5000;

    private final CaseDesk desk;
    private final CaseHistory history;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    CaseClock(CaseDesk desk, CaseHistory history, JdbcClient jdbc, TransactionOperations transaction) {
        this.desk = desk;
        this.history = history;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    public void stop(CaseId id, Waiting.Kind kind, LocalDate until, String why, long version) {
        desk.requireUpcoming(until);
        if (why.isBlank()) {
            throw new Refused("casework.refused.waitingWithoutReason");
        }
        CaseFile file = desk.handled(id, version);
        CaseStatus from = file.status();
        boolean applicant = kind == Waiting.Kind.APPLICANT;
        file.stopClock(
                new Waiting(kind, desk.today(), until),
                new NextStep(applicant ? NextStep.Kind.AWAIT_APPLICANT : NextStep.Kind.RESUME, "", until));
        history.step(file, applicant ? CaseStep.AWAITING_APPLICANT : CaseStep.SUSPENDED, from, "", why);
    }

    /** Moves the awaited day of a clock that stands still. */
    public void extend(CaseId id, LocalDate until, String why, long version) {
        desk.requireUpcoming(until);
        CaseFile file = desk.handled(id, version);
        if (file.waiting() == null) {
            throw new Refused("casework.refused.notWaiting");
        }
        if (!until.isAfter(file.waiting().until())) {
            throw new Refused("casework.refused.extendNotLater");
        }
        file.waitUntil(until);
        history.step(file, CaseStep.PLANNED, file.status(), "", why);
    }

    public void start(CaseId id, String why, long version) {
        goOn(desk.handled(id, version), CaseStep.RESUMED, why);
    }

    /** The applicant has answered; the caller has checked the mandate. */
    public void startAsAnswered(CaseId id) {
        CaseFile file = desk.found(id);
        Waiting waiting = file.waiting();
        if (waiting != null && waiting.kind() == Waiting.Kind.APPLICANT) {
            goOn(file, CaseStep.COMPLETED, "");
        }
    }

    /** Cases that have rested until today go on by themselves, each in its own transaction. Returns how many did. */
    public int wake() {
        List<UUID> due = jdbc.sql("""
                select id from case_file where waiting_kind = ? and waiting_until <= ?
                order by waiting_until, id limit ?
                """)
                .params(Waiting.Kind.UNTIL_DATE.name(), desk.today(), AT_ONCE)
                .query(UUID.class)
                .list();
        RuntimeException failed = null;
        int woken = 0;
        for (UUID id : due) {
            try {
                transaction.executeWithoutResult(status -> goOn(desk.found(new CaseId(id)), CaseStep.RESUMED, ""));
                woken++;
            } catch (RuntimeException one) {
                failed = one;
            }
        }
        if (failed != null) {
            throw failed;
        }
        return woken;
    }

    private void goOn(CaseFile file, CaseStep step, String why) {
        CaseStatus from = file.status();
        file.startClock(desk.today(), desk.next(NextStep.Kind.HANDLE, HANDLING_DAYS));
        history.step(file, step, from, "", why);
    }
}
