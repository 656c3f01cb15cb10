package se.samverkan.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samverkan.access.ActingAs;
import se.samverkan.access.People;
import se.samverkan.access.PersonId;
import se.samverkan.organisations.AssociationForm;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.AssociationInvitationSent;
import se.samverkan.organisations.Associations;
import se.samverkan.organisations.LegalForm;
import se.samverkan.organisations.MandateKind;
import se.samverkan.organisations.Mandates;
import se.samverkan.runtime.PortalClock;
import tools.jackson.databind.JsonNode;

/** Associations are registered by their owner, who invites the others; they accept the link they are sent. */
@Component
class DemoAssociations {

    private static final Duration REGISTERED = Duration.ofDays(500);

    private final Associations associations;
    private final Mandates mandates;
    private final People people;
    private final ActingAs acting;
    private final Deque<String> invitations = new ArrayDeque<>();

    DemoAssociations(Associations associations, Mandates mandates, People people, ActingAs acting) {
        this.associations = associations;
        this.mandates = mandates;
        this.people = people;
        this.acting = acting;
    }

    @EventListener
    void invited(AssociationInvitationSent sent) {
        invitations.push(sent.link());
    }

    void load(DemoWorld world, Instant now) {
        PortalClock.asOf(now.minus(REGISTERED), () -> {
            for (JsonNode association : DemoFile.json("associations.json")) {
                register(world, association);
            }
        });
    }

    private void register(DemoWorld world, JsonNode data) {
        JsonNode members = data.path("people");
        PersonId owner = null;
        for (JsonNode member : members) {
            if (owner == null && "OWNER".equals(DemoFile.text(member, "mandate"))) {
                owner = world.person(DemoFile.text(member, "person"));
            }
        }
        if (owner == null) {
            throw new IllegalStateException(DemoFile.text(data, "key") + " has no owner");
        }
        PersonId first = owner;
        AssociationId id =
                acting.person(first, () -> associations.register(form(data), DemoFile.text(data, "despite")));
        world.associations.put(DemoFile.text(data, "key"), id);
        for (JsonNode member : members) {
            PersonId person = world.person(DemoFile.text(member, "person"));
            if (!person.equals(first)) {
                MandateKind kind = MandateKind.valueOf(DemoFile.text(member, "mandate"));
                acting.person(
                        first, () -> mandates.invite(id, people.get(person).email(), kind));
                String link = invitations.pop();
                acting.person(person, () -> mandates.accept(link.substring(link.indexOf("token=") + 6)));
            }
        }
    }

    private static AssociationForm form(JsonNode data) {
        return new AssociationForm(
                DemoFile.text(data, "name"),
                DemoFile.text(data, "number"),
                LegalForm.valueOf(DemoFile.text(data, "legalForm")),
                DemoFile.text(data, "email"),
                DemoFile.text(data, "phone"),
                DemoFile.text(data, "web"),
                DemoFile.text(data, "address"),
                DemoFile.text(data, "postalCode"),
                DemoFile.text(data, "city"),
                DemoFile.text(data, "purpose"),
                data.path("startedYear").isInt() ? data.path("startedYear").asInt() : null);
    }
}
