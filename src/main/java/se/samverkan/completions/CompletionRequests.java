package se.samverkan.completions;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.Roles;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.Cases;
import se.samverkan.casework.MyCases;
import se.samverkan.casework.Waiting;
import se.samverkan.completions.internal.CompletionEvents;
import se.samverkan.completions.internal.CompletionRows;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;

/**
 * What the municipality asks an association to add. While a request is open the case's clock stands still, it cannot be
 * decided, and the named sections are open to the association; at most one is open in a case.
 */
@Service
@Transactional
public class CompletionRequests {

    private static final int LONGEST = 5000;

    private final Cases cases;
    private final MyCases myCases;
    private final CompletionRows rows;
    private final CompletionEvents events;
    private final ObjectProvider<AskableSections> askable;
    private final CurrentUser user;
    private final Clock clock;

    CompletionRequests(
            Cases cases,
            MyCases myCases,
            CompletionRows rows,
            CompletionEvents events,
            ObjectProvider<AskableSections> askable,
            CurrentUser user,
            Clock clock) {
        this.cases = cases;
        this.myCases = myCases;
        this.rows = rows;
        this.events = events;
        this.askable = askable;
        this.user = user;
        this.clock = clock;
    }

    /** The sections that can be opened again, in the order of the form. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public List<AskableSection> askable(CaseHead head) {
        return askable.stream().flatMap(room -> room.of(head).stream()).toList();
    }

    /** @throws se.samverkan.shared.Conflict when the case has changed since the version that was seen */
    @RolesAllowed(Roles.STAFF)
    public void ask(CaseId id, CompletionForm form, long version) {
        String reason = form.reason().strip();
        if (reason.isEmpty()) {
            throw new Refused("completions.refused.withoutReason");
        }
        if (reason.length() > LONGEST) {
            throw new Refused("completions.refused.tooLong", LONGEST, reason.length());
        }
        CaseHead head = cases.head(id);
        List<AskableSection> sections = askable(head).stream()
                .filter(section -> form.sections().contains(section.key()))
                .toList();
        if (sections.isEmpty()) {
            throw new Refused("completions.refused.withoutSection");
        }
        cases.stopClock(id, Waiting.Kind.APPLICANT, form.due(), reason, version);
        rows.add(id, reason, sections, form.due());
        publish(CompletionChanged.Step.ASKED, head, rows.open(id).orElseThrow(NotFound::new));
    }

    @RolesAllowed(Roles.STAFF)
    public void extend(CaseId id, LocalDate due, long version) {
        cases.extendWaiting(id, due, "", version);
        rows.extend(id, due);
        publish(CompletionChanged.Step.EXTENDED, cases.head(id), rows.open(id).orElseThrow(NotFound::new));
    }

    /** It is no longer needed; the work goes on. */
    @RolesAllowed(Roles.STAFF)
    public void withdraw(CaseId id, String why, long version) {
        end(id, why, version, CompletionRequestDetails.State.WITHDRAWN, CompletionChanged.Step.WITHDRAWN);
    }

    /** The last day has passed: the case is handled on what there is. */
    @RolesAllowed(Roles.STAFF)
    public void goOnWithout(CaseId id, String why, long version) {
        CompletionRequestDetails request = rows.open(id).orElseThrow(() -> new Refused("completions.refused.notOpen"));
        if (!request.due().isBefore(SwedishTime.day(clock.instant()))) {
            throw new Refused("completions.refused.notDueYet");
        }
        end(id, why, version, CompletionRequestDetails.State.LAPSED, CompletionChanged.Step.LAPSED);
    }

    private void end(
            CaseId id, String why, long version, CompletionRequestDetails.State state, CompletionChanged.Step step) {
        if (why.isBlank()) {
            throw new Refused("completions.refused.endWithoutReason");
        }
        if (why.length() > LONGEST) {
            throw new Refused("completions.refused.tooLong", LONGEST, why.length());
        }
        CompletionRequestDetails request = rows.open(id).orElseThrow(() -> new Refused("completions.refused.notOpen"));
        cases.startClock(id, why, version);
        rows.end(id, state, user.name(), why.strip());
        publish(step, cases.head(id), request);
    }

    /** Called in the transaction that stores the association's answer. */
    @RolesAllowed(Roles.PERSON)
    public void answered(CaseId id) {
        CompletionRequestDetails request = rows.open(id).orElseThrow(() -> new Refused("completions.refused.notOpen"));
        cases.answeredByApplicant(id);
        if (!rows.end(id, CompletionRequestDetails.State.ANSWERED, user.name(), "")) {
            throw new Refused("completions.refused.notOpen");
        }
        publish(CompletionChanged.Step.ANSWERED, myCases.head(id), request);
    }

    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public Optional<CompletionRequestDetails> openIn(CaseHead head) {
        return of(head).stream().filter(CompletionRequestDetails::open).findFirst();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public List<CompletionRequestDetails> of(CaseHead head) {
        if (!cases.mayReadWhole(head)) {
            throw new NotFound();
        }
        return rows.of(head.id());
    }

    @Transactional(readOnly = true)
    @RolesAllowed(Roles.PERSON)
    public Optional<CompletionRequestDetails> openMine(CaseId id) {
        return rows.open(myCases.head(id).id());
    }

    /** What the association has been asked for before, the latest first. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.PERSON)
    public List<CompletionRequestDetails> endedMine(CaseId id) {
        return rows.of(myCases.head(id).id()).stream()
                .filter(request -> !request.open())
                .toList();
    }

    private void publish(CompletionChanged.Step step, CaseHead head, CompletionRequestDetails request) {
        events.publish(step, head, request);
    }
}
