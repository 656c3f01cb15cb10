package se.samverkan.notifications.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samverkan.access.People;
import se.samverkan.access.PersonDetails;
import se.samverkan.access.PersonId;
import se.samverkan.notifications.NoticeCategory;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.Associations;
import se.samverkan.organisations.MandateChanged;
import se.samverkan.organisations.MandateEnded;
import se.samverkan.organisations.MandateGranted;
import se.samverkan.organisations.MandateKind;
import se.samverkan.organisations.MandateTerm;
import se.samverkan.organisations.Mandates;
import se.samverkan.organisations.OwnershipHandedOver;
import se.samverkan.shared.SwedishTime;

/** Tells a person, and those who answer for the association, when somebody may do more, less or nothing any longer. */
@Component
class MandateLetters {

    private final Outbox outbox;
    private final Recipients recipients;
    private final Associations associations;
    private final Mandates mandates;
    private final People people;
    private final MessageSource texts;

    MandateLetters(
            Outbox outbox,
            Recipients recipients,
            Associations associations,
            Mandates mandates,
            People people,
            MessageSource texts) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.associations = associations;
        this.mandates = mandates;
        this.people = people;
        this.texts = texts;
    }

    @EventListener
    void tell(MandateGranted granted) {
        send(
                granted.associationId(),
                granted.personId(),
                "association.mandate-granted",
                granted.kind(),
                granted.term());
    }

    @EventListener
    void tell(MandateChanged changed) {
        send(
                changed.associationId(),
                changed.personId(),
                "association.mandate-changed",
                changed.kind(),
                changed.term());
    }

    @EventListener
    void tell(MandateEnded ended) {
        String name = people.get(ended.personId()).name();
        outbox.send(
                concerned(ended.associationId(), ended.personId()),
                Letter.of(
                                NoticeCategory.STATUS,
                                "association.mandate-ended",
                                language -> List.of(name(ended.associationId()), name, kind(ended.kind(), language)))
                        .about(ended.associationId())
                        .leadingTo("/app/forening"));
    }

    @EventListener
    void tell(OwnershipHandedOver handedOver) {
        String from = people.get(handedOver.personId()).name();
        String to = people.get(handedOver.successor()).name();
        outbox.send(
                concerned(handedOver.associationId(), handedOver.successor()),
                Letter.of(
                                NoticeCategory.ASSIGNMENT,
                                "association.handed-over",
                                language -> List.of(
                                        name(handedOver.associationId()),
                                        from,
                                        to,
                                        SwedishTime.date(handedOver.from(), language)))
                        .about(handedOver.associationId())
                        .leadingTo("/app/forening"));
    }

    private void send(AssociationId association, PersonId person, String template, MandateKind kind, MandateTerm term) {
        String name = people.get(person).name();
        outbox.send(
                concerned(association, person),
                Letter.of(
                                NoticeCategory.STATUS,
                                template,
                                language -> List.of(
                                        name(association),
                                        name,
                                        kind(kind, language),
                                        SwedishTime.date(term.from(), language),
                                        lastDay(term.lastDay(), language)))
                        .about(association)
                        .leadingTo("/app/forening"));
    }

    /** The person and the owners, but for the one who did it and sees it. */
    private Collection<PersonDetails> concerned(AssociationId association, PersonId person) {
        Set<PersonId> readers = new HashSet<>(mandates.ownersOf(association));
        readers.add(person);
        return recipients.others(readers);
    }

    private String kind(MandateKind kind, Locale language) {
        return texts.getMessage("organisations.MandateKind." + kind, null, language);
    }

    private String lastDay(@Nullable LocalDate day, Locale language) {
        return day == null
                ? texts.getMessage("notifications.association.no-end", null, language)
                : SwedishTime.date(day, language);
    }

    private String name(AssociationId id) {
        return associations.names(List.of(id)).getOrDefault(id, "");
    }
}
