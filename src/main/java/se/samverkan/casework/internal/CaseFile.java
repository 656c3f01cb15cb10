package se.samverkan.casework.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonId;
import se.samverkan.casework.ArrivedCase;
import se.samverkan.casework.AssignForm;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseKind;
import se.samverkan.casework.CaseMoved;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.CaseStep;
import se.samverkan.casework.LeaveNetwork;
import se.samverkan.casework.NextStep;
import se.samverkan.casework.Waiting;
import se.samverkan.municipality.UnitId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.shared.CaseNumber;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.Refused;

/** The case itself: it alone decides which step may follow, and always has an owner and a next date until it ends. */
@Entity
@Table(name = "case_file")
public class CaseFile {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "number_year")
    private int year;

    @Column(name = "number_in_year")
    private int numberInYear;

    private UUID submissionKey;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    @Embedded
    private CaseSubject subject;

    private UUID associationId;
    private UUID submittedBy;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    @Embedded
    private CaseOwner owner;

    private @Nullable UUID committeeId;
    private boolean sharedWithNetwork;
    private Instant receivedAt;
    private Instant changedAt;

    @Embedded
    private @Nullable PlannedStep next;

    @Embedded
    private @Nullable StoppedClock stopped;

    private int stoppedDays;

    @SuppressWarnings("NullAway.Init")
    protected CaseFile() {}

    @SuppressWarnings("NullAway.Init") // the version is Hibernate's
    CaseFile(
            CaseId id,
            CaseNumber number,
            ArrivedCase arrived,
            String associationName,
            UnitId queue,
            Instant at,
            NextStep first) {
        this.id = id.value();
        this.year = number.year();
        this.numberInYear = number.number();
        this.submissionKey = arrived.submissionKey();
        this.kind = arrived.kind();
        this.subject = new CaseSubject(number, arrived, associationName);
        this.associationId = arrived.association().value();
        this.submittedBy = arrived.submittedBy().value();
        this.status = CaseStatus.RECEIVED;
        this.owner = new CaseOwner(queue);
        this.committeeId =
                arrived.committee() == null ? null : arrived.committee().value();
        this.receivedAt = at;
        this.changedAt = at;
        plan(first);
    }

    /** The association has sent another version; possible until somebody has begun to handle it. */
    void change(ArrivedCase now, String associationName) {
        if (!status.openToChange(officer())) {
            throw new Refused("casework.refused.handlingBegun");
        }
        rewrite(now, associationName);
    }

    /** What the association has sent later says another title or amount. */
    void rewrite(ArrivedCase now, String associationName) {
        subject = new CaseSubject(number(), now, associationName);
    }

    /** Refuses what was decided on an older picture of the case than the one stored. */
    CaseFile seenAs(long seenVersion) {
        if (seenVersion != version) {
            throw new Conflict("casework.refused.changedMeanwhile");
        }
        return this;
    }

    void take(PersonId officer, UnitId unit, NextStep next) {
        assign(new AssignForm(unit, officer, next, ""));
    }

    /** While the clock stands still the next step stays what the case waits for, whoever owns it. */
    void assign(AssignForm form) {
        refuseInNetwork();
        moveTo(form.officer() == null ? CaseStatus.TRIAGE : CaseStatus.ASSIGNED);
        owner.give(form.unit(), form.officer());
        if (stopped == null) {
            plan(form.nextStep());
        }
    }

    /** Nobody has touched the case since it was given away: owner, status and next step are as before; an offer is not. */
    void takeBack(CaseStatus before, UnitId unit, @Nullable PersonId officer, NextStep next) {
        status = before;
        owner.give(unit, officer);
        if (stopped == null) {
            plan(next);
        }
    }

    /** The unit has another name, or has become part of another; who handles the case stays. */
    void followUnit(UnitId successor) {
        owner.follow(successor);
    }

    void enterNetwork(UnitId network, NextStep next) {
        refuseWhileWaiting();
        moveTo(CaseStatus.NETWORK);
        owner.give(network, null);
        sharedWithNetwork = true;
        plan(next);
    }

    void leaveNetwork(LeaveNetwork leave) {
        if (status != CaseStatus.NETWORK) {
            throw new Refused("casework.refused.notInNetwork");
        }
        moveTo(leave.referral() == null ? CaseStatus.ASSIGNED : CaseStatus.REFERRED);
        owner.give(leave.unit(), leave.owner());
        plan(leave.nextStep());
    }

    void refer(PersonId officer, NextStep next) {
        refuseInNetwork();
        refuseWhileWaiting();
        moveTo(CaseStatus.REFERRED);
        owner.give(unit(), officer);
        plan(next);
    }

    void decide(NextStep next) {
        refuseWhileWaiting();
        moveTo(CaseStatus.DECIDED);
        owner.offerEnds();
        plan(next);
    }

    void followUp(NextStep next) {
        moveTo(CaseStatus.FOLLOW_UP);
        plan(next);
    }

    void end(CaseStatus ending) {
        moveTo(ending);
        finish();
    }

    private void finish() {
        next = null;
        stopped = null;
        owner.offerEnds();
    }

    /** Takes the case up again after it seemed done; whoever does it becomes its officer. */
    void reopen(PersonId officer, NextStep next) {
        if (!status.reopens()) {
            throw new Refused("casework.refused.notReopened");
        }
        status = CaseStatus.ASSIGNED;
        owner.give(unit(), officer);
        plan(next);
    }

    /** The matter goes on in another case: possible until the case has been decided or shared. */
    void endAsDuplicate() {
        refuseInNetwork();
        if (!status.beforeDecision()) {
            throw new Refused(status.ended() ? "casework.refused.ended" : "casework.refused.step");
        }
        status = CaseStatus.CLOSED;
        finish();
    }

    /** Whatever is done with the case moves its version on, so that an older picture of it is refused. */
    void touch(Instant at) {
        changedAt = at;
    }

    void plan(NextStep next) {
        if (status.ended()) {
            throw new Refused("casework.refused.ended");
        }
        refuseWhileWaiting();
        this.next = new PlannedStep(next);
    }

    /** The clock stands still until somebody starts it; the case keeps its owner and gets the awaited day. */
    void stopClock(Waiting waiting, NextStep awaited) {
        refuseInNetwork();
        if (!status.beforeDecision()) {
            throw new Refused(status.ended() ? "casework.refused.ended" : "casework.refused.step");
        }
        plan(awaited);
        stopped = new StoppedClock(waiting);
    }

    /** The awaited day has been moved. */
    void waitUntil(LocalDate until) {
        Waiting before = Objects.requireNonNull(stopped, "clock runs").waiting();
        NextStep awaited =
                Objects.requireNonNull(next, "open case without next step").value();
        stopped = new StoppedClock(new Waiting(before.kind(), before.since(), until));
        next = new PlannedStep(new NextStep(awaited.kind(), awaited.note(), until));
    }

    void startClock(LocalDate today, NextStep next) {
        if (stopped == null) {
            throw new Refused("casework.refused.notWaiting");
        }
        stoppedDays += stopped.days(today);
        stopped = null;
        plan(next);
    }

    /** The other unit has been asked; the responsibility stays here until it accepts. */
    void offerTo(UnitId unit) {
        refuseInNetwork();
        if (!status.beforeDecision()) {
            throw new Refused(status.ended() ? "casework.refused.ended" : "casework.refused.step");
        }
        owner.offer(unit);
    }

    void offerEnds() {
        owner.offerEnds();
    }

    private void refuseInNetwork() {
        if (status == CaseStatus.NETWORK) {
            throw new Refused("casework.refused.inNetwork");
        }
    }

    private void refuseWhileWaiting() {
        if (stopped != null) {
            throw new Refused("casework.refused.waiting");
        }
    }

    /** The one guard every change of status but reopening passes. */
    private void moveTo(CaseStatus following) {
        if (!status.successors().contains(following)) {
            throw new Refused(status.ended() ? "casework.refused.ended" : "casework.refused.step");
        }
        status = following;
    }

    CaseMoved moved(CaseStep step, @Nullable CaseStatus from, String said) {
        return new CaseMoved(
                id(),
                number(),
                kind,
                title(),
                association(),
                step,
                from,
                status,
                unit(),
                officer(),
                submittedBy(),
                nextStep(),
                said);
    }

    CaseId id() {
        return new CaseId(id);
    }

    CaseNumber number() {
        return new CaseNumber(year, numberInYear);
    }

    CaseKind kind() {
        return kind;
    }

    String title() {
        return subject.title();
    }

    CaseStatus status() {
        return status;
    }

    AssociationId association() {
        return new AssociationId(associationId);
    }

    UnitId unit() {
        return owner.unit();
    }

    PersonId submittedBy() {
        return new PersonId(submittedBy);
    }

    @Nullable
    PersonId officer() {
        return owner.officer();
    }

    @Nullable
    UnitId committee() {
        return committeeId == null ? null : new UnitId(committeeId);
    }

    boolean sharedWithNetwork() {
        return sharedWithNetwork;
    }

    @Nullable
    BigDecimal requestedAmount() {
        return subject.requestedAmount();
    }

    Instant receivedAt() {
        return receivedAt;
    }

    @Nullable
    NextStep nextStep() {
        return next == null ? null : next.value();
    }

    @Nullable
    Waiting waiting() {
        return stopped == null ? null : stopped.waiting();
    }

    @Nullable
    UnitId handOverTo() {
        return owner.offeredTo();
    }

    long version() {
        return version;
    }
}
