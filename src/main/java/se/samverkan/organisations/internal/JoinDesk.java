package se.samverkan.organisations.internal;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.PersonId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.JoinAnswered;
import se.samverkan.organisations.JoinRequestId;
import se.samverkan.organisations.JoinRequested;
import se.samverkan.organisations.MandateGranted;
import se.samverkan.organisations.MandateKind;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;

/** Takes wishes to represent an association to its owners, and their answers back. */
@Component
public class JoinDesk {

    private final OrganisationStore store;
    private final MandateQueries queries;
    private final CurrentUser current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JoinDesk(
            OrganisationStore store,
            MandateQueries queries,
            CurrentUser current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
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
        JoinRequest request = new JoinRequest(association, me, message, now);
        store.add(request);
        events.publishEvent(new JoinRequested(association, request.id(), me));
        return request.id();
    }

    /** A yes makes the person an editor; an owner who wants more for them invites. */
    public void answer(JoinRequestId id, boolean accept) {
        AssociationId association = queries.associationOf(id).orElseThrow(NotFound::new);
        MandateBook book = store.mandates(association);
        book.requireOwner(current.id());
        JoinRequest request = store.joinRequest(id).orElseThrow(NotFound::new);
        request.answer(accept, current.id(), clock.instant());
        store.flush();
        if (accept) {
            book.grant(request.person(), MandateKind.EDITOR).ifPresent(mandate -> {
                store.add(mandate);
                events.publishEvent(new MandateGranted(association, mandate.id(), mandate.person(), mandate.kind()));
            });
        }
        events.publishEvent(new JoinAnswered(association, id, request.person(), accept));
    }
}
