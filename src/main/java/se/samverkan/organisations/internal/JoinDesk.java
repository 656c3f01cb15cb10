package se.samverkan.organisations.internal;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.PersonId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.JoinAnswer;
import se.samverkan.organisations.JoinAnswered;
import se.samverkan.organisations.JoinRequestId;
import se.samverkan.organisations.JoinRequested;
import se.samverkan.organisations.MandateGranted;
import se.samverkan.organisations.MandateKind;
import se.samverkan.organisations.MandateTerm;
import se.samverkan.organisations.TakenOver;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;

/** Takes wishes to represent an association to its owners, and their answers back. */
@Component
public class JoinDesk {

    /** Whoever was told no this often is let in by an invitation only. */
    static final int MOST_REFUSALS = 3;

    private final OrganisationStore store;
    private final MandateDesk grants;
    private final MandateQueries queries;
    private final CurrentUser current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JoinDesk(
            OrganisationStore store,
            MandateDesk grants,
            MandateQueries queries,
            CurrentUser current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.grants = grants;
        this.queries = queries;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    public JoinRequestId request(AssociationId association, String message) {
        MandateBook book = store.mandates(association);
        PersonId me = current.id();
        if (book.isEmpty()) {
            throw new NotFound();
        }
        if (book.may(me, MandateKind.READER)) {
            throw new Refused("organisations.refused.actsForItAlready");
        }
        Instant now = clock.instant();
        store.latestJoinRequest(association, me).ifPresent(earlier -> earlier.requireRoomForAnother(now));
        if (queries.refusals(association, me) >= MOST_REFUSALS) {
            throw new Refused("organisations.refused.joinRefusedForGood");
        }
        JoinRequest request = new JoinRequest(association, me, message, now);
        store.add(request);
        events.publishEvent(new JoinRequested(association, request.id(), me));
        return request.id();
    }

    /** For somebody who was handed a matter of the association: its owner when it has none, else its owners are asked. */
    public TakenOver takeOver(AssociationId association) {
        if (store.lock(association).isEmpty()) {
            throw new NotFound();
        }
        MandateBook book = store.mandates(association);
        PersonId me = current.id();
        if (book.may(me, MandateKind.EDITOR)) {
            return TakenOver.ALREADY;
        }
        if (book.all().stream().noneMatch(mandate -> mandate.kind() == MandateKind.OWNER)) {
            book.grant(me, MandateKind.OWNER).ifPresent(mandate -> {
                store.add(mandate);
                events.publishEvent(new MandateGranted(association, mandate.id(), me, mandate.kind(), mandate.term()));
            });
            return TakenOver.OWNER;
        }
        if (book.may(me, MandateKind.READER)) {
            return TakenOver.ALREADY;
        }
        boolean asked = store.latestJoinRequest(association, me)
                .filter(JoinRequest::isOpen)
                .isPresent();
        if (!asked) {
            request(association, "");
        }
        return TakenOver.ASKED;
    }

    /** A yes gives the person the mandate the owner chose; a no has its reason. */
    public void answer(JoinRequestId id, JoinAnswer answer) {
        AssociationId association = queries.associationOf(id).orElseThrow(NotFound::new);
        MandateBook book = store.mandates(association);
        book.requireOwner(current.id());
        JoinRequest request = store.joinRequest(id).orElseThrow(NotFound::new);
        request.answer(answer, current.id(), clock.instant());
        store.flush();
        if (answer.accepted() && answer.kind() != null) {
            MandateTerm term = MandateTerm.through(book.today(), answer.lastDay());
            book.grant(request.person(), answer.kind(), term).ifPresent(grants::enter);
        }
        events.publishEvent(new JoinAnswered(association, id, request.person(), answer.accepted(), request.reason()));
    }
}
