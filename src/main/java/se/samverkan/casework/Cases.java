package se.samverkan.casework;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.Roles;
import se.samverkan.casework.internal.CaseAccess;
import se.samverkan.casework.internal.CaseArrival;
import se.samverkan.casework.internal.CaseChanges;
import se.samverkan.casework.internal.CaseClock;
import se.samverkan.casework.internal.CaseDecisions;
import se.samverkan.casework.internal.CaseQueries;
import se.samverkan.casework.internal.CaseWork;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;

/**
 * The municipality's cases as staff work with them. Every step carries the version the person saw and is refused with
 * {@code Conflict} when the case has changed since; {@code NotFound} when it is not theirs to read.
 */
@Service
@Transactional
public class Cases {

    private static final int HISTORY_LIMIT = 200;

    private final CaseArrival arrival;
    private final CaseWork work;
    private final CaseDecisions decisions;
    private final CaseClock clock;
    private final CaseChanges changes;
    private final CaseQueries queries;
    private final CaseAccess access;

    Cases(
            CaseArrival arrival,
            CaseWork work,
            CaseDecisions decisions,
            CaseClock clock,
            CaseChanges changes,
            CaseQueries queries,
            CaseAccess access) {
        this.arrival = arrival;
        this.work = work;
        this.decisions = decisions;
        this.clock = clock;
        this.changes = changes;
        this.queries = queries;
        this.access = access;
    }

    /** Takes in what somebody has submitted for their association, once for each submission key. */
    @RolesAllowed(Roles.PERSON)
    public CaseId receive(ArrivedCase arrived) {
        access.requireApplicantWriting(arrived.association());
        return arrival.bySubmissionKey(arrived.submissionKey()).orElseGet(() -> arrival.receive(arrived, ""));
    }

    /** Takes in what the contact centre has taken down for an association. {@code how} is told in the history. */
    @RolesAllowed(Roles.CONTACT_CENTRE)
    public CaseId receiveFor(ArrivedCase arrived, String how) {
        return arrival.bySubmissionKey(arrived.submissionKey()).orElseGet(() -> arrival.receive(arrived, how));
    }

    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public CaseHead head(CaseId id) {
        return queries.head(id).orElseThrow(NotFound::new);
    }

    /** May this person read everything in the case, or only its head? */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public boolean mayReadWhole(CaseHead head) {
        return access.mayReadWhole(head);
    }

    /** Is how to reach the association closed to this reader: not theirs, or protected and to be read with a reason? */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public boolean contactsHidden(CaseHead head) {
        return access.contactsHidden(head);
    }

    /** May this person read what has been shared with the network, or more? */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public boolean mayReadShared(CaseHead head) {
        return access.mayReadShared(head);
    }

    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public boolean mayHandle(CaseHead head) {
        return access.mayHandle(head);
    }

    /** Newest first, at most 200 steps. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public List<HistoryRow> history(CaseHead head) {
        access.requireWhole(head);
        return queries.history(head.id(), HISTORY_LIMIT);
    }

    /** What has happened since the head was read, newest first. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public List<HistoryRow> since(CaseHead seen) {
        return history(head(seen.id())).stream()
                .filter(row -> row.sequence() > seen.latestStep())
                .toList();
    }

    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public Optional<DecisionDetails> decision(CaseHead head) {
        access.requireShared(head);
        return queries.decision(head.id());
    }

    /** The latest first, also those that no longer stand. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public List<DecisionDetails> decisions(CaseHead head) {
        access.requireShared(head);
        return queries.decisions(head.id());
    }

    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public Optional<ReferralForm> referral(CaseHead head) {
        access.requireShared(head);
        return queries.referral(head.id());
    }

    /** Makes the person who asks the case's officer. */
    @RolesAllowed(Roles.STAFF)
    public void take(CaseId id, long version) {
        work.take(id, version);
    }

    @RolesAllowed(Roles.STAFF)
    public void assign(CaseId id, AssignForm form, long version) {
        work.assign(id, form, version);
    }

    @RolesAllowed(Roles.STAFF)
    public void plan(CaseId id, NextStep next, long version) {
        work.plan(id, next, version);
    }

    /** Hands the case to the network's queue; only the network gives it back. */
    @RolesAllowed(Roles.STAFF)
    public void enterNetwork(CaseId id, UnitId network, NextStep next, String motivation, long version) {
        work.enterNetwork(id, network, next, motivation, version);
    }

    /** Gives the case a named owner again; the network checks who may say so. */
    @RolesAllowed(Roles.NETWORK_COORDINATOR)
    public void leaveNetwork(CaseId id, LeaveNetwork leave) {
        work.leaveNetwork(id, leave);
    }

    /** Not a municipal matter: says who can help instead. */
    @RolesAllowed(Roles.STAFF)
    public void refer(CaseId id, ReferralForm form, long version) {
        work.refer(id, form, version);
    }

    @RolesAllowed(Roles.STAFF)
    public void decide(CaseId id, DecisionForm form, long version) {
        decisions.decide(id, form, version);
    }

    /** Everything that stands against this decision now; empty when it may be recorded. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public List<Refused> obstacles(CaseHead head) {
        access.requireWhole(head);
        return head.status().beforeDecision() ? decisions.obstacles(head) : List.of();
    }

    /** Takes a case up again that seemed done; a decision in it is kept as revoked. */
    @RolesAllowed(Roles.STAFF)
    public void reopen(CaseId id, NextStep next, String why, long version) {
        decisions.reopen(id, next, why, version);
    }

    /** Stops the case's clock; both sides see why and until when. */
    @RolesAllowed(Roles.STAFF)
    public void stopClock(CaseId id, Waiting.Kind kind, LocalDate until, String why, long version) {
        clock.stop(id, kind, until, why, version);
    }

    /** Moves the day a stopped clock is expected to go on. */
    @RolesAllowed(Roles.STAFF)
    public void extendWaiting(CaseId id, LocalDate until, String why, long version) {
        clock.extend(id, until, why, version);
    }

    @RolesAllowed(Roles.STAFF)
    public void startClock(CaseId id, String why, long version) {
        clock.start(id, why, version);
    }

    /** The association has answered what the case waited for. */
    @RolesAllowed(Roles.PERSON)
    public void answeredByApplicant(CaseId id) {
        access.requireApplicantWriting(
                queries.head(id).orElseThrow(NotFound::new).association());
        clock.startAsAnswered(id);
    }

    @RolesAllowed(Roles.STAFF)
    public void followUp(CaseId id, NextStep next, long version) {
        work.followUp(id, next, version);
    }

    /** The municipality does without a paper that was to come later. */
    @RolesAllowed(Roles.STAFF)
    public void paperWaived(CaseId id, String paper, String why) {
        changes.waived(id, paper, why);
    }

    @RolesAllowed(Roles.STAFF)
    public void close(CaseId id, String why, long version) {
        work.close(id, why, version);
    }
}
