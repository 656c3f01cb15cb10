package se.samverkan.casework.internal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.samverkan.access.CurrentUser;
import se.samverkan.casework.AssignForm;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.CaseStep;
import se.samverkan.casework.HandOverAnswered;
import se.samverkan.casework.HandOverAsked;
import se.samverkan.casework.HandOverForm;
import se.samverkan.casework.HandOverRow;
import se.samverkan.casework.NextStep;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.Units;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;

/** Passing a case on in two steps: one unit asks, the other accepts; until then the responsibility stays. */
@Component
public class HandOverDesk {

    private static final int HANDLING_DAYS = 14;
    private static final int LONGEST = 2000;

    private final CaseDesk desk;
    private final CaseAccess access;
    private final CaseHistory history;
    private final HandOverRows rows;
    private final Units units;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    HandOverDesk(
            CaseDesk desk,
            CaseAccess access,
            CaseHistory history,
            HandOverRows rows,
            Units units,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.access = access;
        this.history = history;
        this.rows = rows;
        this.units = units;
        this.user = user;
        this.events = events;
    }

    public void ask(CaseId id, HandOverForm form, long version) {
        if (form.answerBy().isBefore(desk.today())) {
            throw new Refused("casework.refused.answerByPassed");
        }
        require(!form.reason().isBlank(), "casework.refused.handOverWithoutReason");
        require(!form.told().isBlank(), "casework.refused.handOverWithoutWords");
        require(
                form.reason().length() <= LONGEST && form.told().length() <= LONGEST,
                "casework.refused.handOverTooLong");
        require(
                units.handling().stream().anyMatch(unit -> unit.id().equals(form.to())),
                "casework.refused.officerNotInUnit");
        CaseFile file = desk.handled(id, version);
        file.offerTo(form.to());
        rows.add(id, file.unit(), form);
        history.step(file, CaseStep.HAND_OVER_ASKED, file.status(), desk.owner(form.to(), null), form.reason());
        events.publishEvent(new HandOverAsked(
                id, file.number(), file.title(), file.unit(), form.to(), form.reason(), form.answerBy()));
    }

    /** @param take whether the person who accepts becomes the officer, or the case waits in the unit's queue */
    public void accept(CaseId id, boolean take, long version) {
        CaseFile file = offered(id, version);
        HandOverRows.Pending pending = pending(id);
        UnitId to = pending.row().to();
        CaseStatus from = file.status();
        rows.end(id, HandOverRow.State.ACCEPTED, "");
        file.assign(new AssignForm(
                to,
                take ? user.id() : null,
                desk.next(take ? NextStep.Kind.HANDLE : NextStep.Kind.TRIAGE, HANDLING_DAYS),
                ""));
        history.step(
                file,
                CaseStep.HANDED_OVER,
                from,
                desk.owner(to, file.officer()),
                pending.row().told());
        answered(file, pending, true, "");
    }

    public void decline(CaseId id, String why, long version) {
        require(!why.isBlank(), "casework.refused.declineWithoutReason");
        CaseFile file = offered(id, version);
        HandOverRows.Pending pending = pending(id);
        rows.end(id, HandOverRow.State.DECLINED, why);
        file.offerEnds();
        history.step(
                file,
                CaseStep.HAND_OVER_DECLINED,
                file.status(),
                desk.owner(pending.row().to(), null),
                why);
        answered(file, pending, false, why);
    }

    public void withdraw(CaseId id, long version) {
        CaseFile file = desk.handled(id, version);
        HandOverRows.Pending pending = pending(id);
        rows.end(id, HandOverRow.State.WITHDRAWN, "");
        file.offerEnds();
        history.step(
                file,
                CaseStep.HAND_OVER_WITHDRAWN,
                file.status(),
                desk.owner(pending.row().to(), null),
                "");
    }

    private void answered(CaseFile file, HandOverRows.Pending pending, boolean accepted, String answer) {
        events.publishEvent(new HandOverAnswered(
                file.id(),
                file.number(),
                file.title(),
                pending.row().from(),
                pending.row().to(),
                pending.askedBy(),
                accepted,
                answer));
    }

    /** Only the unit that is asked answers. */
    private CaseFile offered(CaseId id, long version) {
        CaseFile file = desk.found(id);
        UnitId to = file.handOverTo();
        if (to == null) {
            throw new Refused("casework.refused.noHandOver");
        }
        if (!access.handlesIn(to)) {
            throw new Refused("casework.refused.handOverNotYours");
        }
        return file.seenAs(version);
    }

    private HandOverRows.Pending pending(CaseId id) {
        return rows.pending(id).orElseThrow(NotFound::new);
    }

    private static void require(boolean met, String key) {
        if (!met) {
            throw new Refused(key);
        }
    }
}
