package se.samverkan.notifications.internal;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samverkan.access.People;
import se.samverkan.notifications.NoticeCategory;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.Associations;
import se.samverkan.organisations.JoinAnswered;
import se.samverkan.organisations.JoinRequested;

/** Tells owners that somebody wants to act for their association, and the one who asked what they answered. */
@Component
class AssociationLetters {

    private final Outbox outbox;
    private final Recipients recipients;
    private final Associations associations;
    private final People people;

    AssociationLetters(Outbox outbox, Recipients recipients, Associations associations, People people) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.associations = associations;
        this.people = people;
    }

    @EventListener
    void tell(JoinRequested requested) {
        outbox.send(
                recipients.ownersOf(requested.associationId()),
                Letter.of(
                                NoticeCategory.ASSIGNMENT,
                                "association.join-requested",
                                name(requested.associationId()),
                                people.get(requested.personId()).name())
                        .about(requested.associationId())
                        .leadingTo("/app/forening"));
    }

    @EventListener
    void tell(JoinAnswered answered) {
        outbox.send(
                recipients.of(List.of(answered.personId())),
                Letter.of(
                                NoticeCategory.STATUS,
                                answered.accepted() ? "association.join-accepted" : "association.join-declined",
                                name(answered.associationId()))
                        .about(answered.associationId())
                        .leadingTo("/app/forening")
                        .quoting(answered.reason()));
    }

    private String name(AssociationId id) {
        return associations.names(List.of(id)).getOrDefault(id, "");
    }
}
