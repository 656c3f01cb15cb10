package se.samverkan.organisations.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.People;
import se.samverkan.access.PersonDetails;
import se.samverkan.access.PersonId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.AssociationInvitationSent;
import se.samverkan.organisations.InvitationId;
import se.samverkan.organisations.InvitationIssued;
import se.samverkan.organisations.InvitationOffer;
import se.samverkan.organisations.InvitationWithdrawn;
import se.samverkan.organisations.MandateKind;
import se.samverkan.shared.EmailAddress;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SecretToken;
import se.samverkan.shared.SwedishTime;

/** Invites by mail, and lets in who comes with the link. */
@Component
public class InvitationDesk {

    /** More is not a board that invites but somebody who uses the portal to send mail. */
    static final int PER_DAY = 20;

    private final OrganisationStore store;
    private final MandateQueries mandates;
    private final AssociationQueries associations;
    private final MandateDesk grants;
    private final CurrentUser current;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String baseUrl;

    InvitationDesk(
            OrganisationStore store,
            MandateQueries mandates,
            AssociationQueries associations,
            MandateDesk grants,
            CurrentUser current,
            People people,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${samverkan.base-url:http://localhost:8080}") String baseUrl) {
        this.store = store;
        this.mandates = mandates;
        this.associations = associations;
        this.grants = grants;
        this.current = current;
        this.people = people;
        this.events = events;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** An open invitation of the same person to the same is replaced, so that only the newest link works. */
    public InvitationId invite(AssociationId association, String email, MandateKind kind, @Nullable LocalDate lastDay) {
        MandateBook book = store.mandates(association);
        book.requireOwner(current.id());
        EmailAddress address = EmailAddress.parse(email);
        Instant now = clock.instant();
        if (people.byEmail(address.value())
                .filter(person -> book.may(person.id(), kind))
                .isPresent()) {
            throw new Refused("organisations.refused.actsAlready", address.value());
        }
        if (mandates.invitationsSince(association, now.minus(Duration.ofDays(1))) >= PER_DAY) {
            throw new Refused("organisations.refused.tooManyInvitations", PER_DAY);
        }
        store.openInvitations(association, address, kind).forEach(earlier -> earlier.withdraw(now));
        SecretToken token = SecretToken.next();
        Invitation invitation = new Invitation(association, address, kind, lastDay, token, current.id(), now);
        store.add(invitation);
        events.publishEvent(new InvitationIssued(association, invitation.id(), kind));
        events.publishEvent(new AssociationInvitationSent(
                address.value(),
                name(association),
                current.name(),
                kind,
                SwedishTime.day(invitation.expiresAt()).minusDays(1),
                baseUrl + "/app/inbjudan?token=" + token.secret(),
                language(address)));
        return invitation.id();
    }

    public void withdraw(InvitationId id) {
        AssociationId association = mandates.associationOf(id).orElseThrow(NotFound::new);
        store.mandates(association).requireOwner(current.id());
        store.invitation(id).orElseThrow(NotFound::new).withdraw(clock.instant());
        store.flush();
        events.publishEvent(new InvitationWithdrawn(association, id));
    }

    /** What the link offers; refuses a link that is used, withdrawn, too old, unknown or meant for another address. */
    public InvitationOffer offer(String secret) {
        Invitation invitation = store.invitation(find(secret)).orElseThrow(NotFound::new);
        invitation.requireOpenFor(myAddress(), clock.instant());
        PersonId inviter = invitation.invitedBy();
        PersonDetails details = people.byIds(List.of(inviter)).get(inviter);
        return new InvitationOffer(
                name(invitation.association()),
                invitation.kind(),
                invitation.termFrom(SwedishTime.day(clock.instant())).lastDay(),
                details == null ? "" : details.name(),
                invitation.expiresAt());
    }

    public AssociationId accept(String secret) {
        InvitationId id = find(secret);
        AssociationId association = mandates.associationOf(id).orElseThrow(NotFound::new);
        MandateBook book = store.mandates(association);
        Invitation invitation = store.invitation(id).orElseThrow(NotFound::new);
        PersonId me = current.id();
        invitation.accept(me, myAddress(), clock.instant());
        book.grant(me, invitation.kind(), invitation.termFrom(book.today())).ifPresent(grants::enter);
        return association;
    }

    private InvitationId find(String secret) {
        return mandates.invitation(new SecretToken(secret))
                .orElseThrow(() -> new Refused("organisations.refused.invitationUnknown"));
    }

    private EmailAddress myAddress() {
        return EmailAddress.parse(people.get(current.id()).email());
    }

    private String name(AssociationId association) {
        return associations.names(List.of(association)).getOrDefault(association, "");
    }

    private Locale language(EmailAddress address) {
        return people.byEmail(address.value())
                .or(current::person)
                .map(PersonDetails::language)
                .orElse(Locale.of("sv"));
    }
}
