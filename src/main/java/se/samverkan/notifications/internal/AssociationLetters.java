package se.samverkan.notifications.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samverkan.access.People;
import se.samverkan.access.PersonDetails;
import se.samverkan.access.PersonId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.Associations;
import se.samverkan.organisations.JoinAnswered;
import se.samverkan.organisations.JoinRequested;
import se.samverkan.organisations.Mandates;

/** Tells owners that somebody wants to act for their association, and the one who asked what they answered. */
@Component
class AssociationLetters {

    private final Outbox outbox;
    private final Mandates mandates;
    private final Associations associations;
    private final People people;
    private final String baseUrl;

    AssociationLetters(
            Outbox outbox,
            Mandates mandates,
            Associations associations,
            People people,
            @Value("${samverkan.base-url}") String baseUrl) {
        this.outbox = outbox;
        this.mandates = mandates;
        this.associations = associations;
        this.people = people;
        this.baseUrl = baseUrl;
    }

    @EventListener
    void tell(JoinRequested requested) {
        String asking = people.get(requested.personId()).name();
        send(
                mandates.ownersOf(requested.associationId()),
                "association.join-requested",
                List.of(name(requested.associationId()), asking),
                "/app/forening");
    }

    @EventListener
    void tell(JoinAnswered answered) {
        send(
                List.of(answered.personId()),
                answered.accepted() ? "association.join-accepted" : "association.join-declined",
                List.of(name(answered.associationId())),
                "/app");
    }

    private void send(Collection<PersonId> to, String template, List<String> arguments, String page) {
        Map<PersonId, PersonDetails> readers = people.byIds(to);
        for (PersonDetails reader : readers.values()) {
            outbox.put(Letter.plain(
                    reader.email(), reader.name(), reader.language(), template, arguments, baseUrl + page));
        }
    }

    private String name(AssociationId id) {
        return associations.names(List.of(id)).getOrDefault(id, "");
    }
}
