package se.samverkan.organisations.internal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.samverkan.access.CurrentUser;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.HandOverForm;
import se.samverkan.organisations.MandateChanged;
import se.samverkan.organisations.MandateEnded;
import se.samverkan.organisations.MandateForm;
import se.samverkan.organisations.MandateGranted;
import se.samverkan.organisations.MandateId;
import se.samverkan.organisations.MandateKind;
import se.samverkan.organisations.OwnershipHandedOver;
import se.samverkan.shared.NotFound;

/** Writes what the book has decided and tells of it. */
@Component
public class MandateDesk {

    private final OrganisationStore store;
    private final MandateQueries queries;
    private final CurrentUser current;
    private final ApplicationEventPublisher events;

    MandateDesk(
            OrganisationStore store, MandateQueries queries, CurrentUser current, ApplicationEventPublisher events) {
        this.store = store;
        this.queries = queries;
        this.current = current;
        this.events = events;
    }

    /** What was cut short goes first: the database allows one open mandate of a kind for a person. */
    void enter(Mandate granted) {
        store.flush();
        store.add(granted);
        events.publishEvent(new MandateGranted(
                granted.association(), granted.id(), granted.person(), granted.kind(), granted.term()));
    }

    public void end(MandateId id) {
        AssociationId association = queries.associationOf(id).orElseThrow(NotFound::new);
        Mandate ended = store.mandates(association).end(id, current.id());
        store.flush();
        events.publishEvent(new MandateEnded(association, id, ended.person(), ended.kind()));
    }

    public void change(MandateId id, MandateForm form) {
        AssociationId association = queries.associationOf(id).orElseThrow(NotFound::new);
        MandateBook book = store.mandates(association);
        MandateKind before = book.find(id).kind();
        Mandate next = book.change(id, form, current.id());
        store.flush();
        if (!next.id().equals(id)) {
            store.add(next);
        }
        events.publishEvent(
                new MandateChanged(association, next.id(), next.person(), before, next.kind(), next.term()));
    }

    public void handOver(AssociationId association, HandOverForm form) {
        MandateBook.HandedOver done = store.mandates(association).handOver(form, current.id());
        store.flush();
        done.granted().forEach(store::add);
        events.publishEvent(new OwnershipHandedOver(association, current.id(), form.successor(), form.from()));
    }
}
