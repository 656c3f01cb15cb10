package se.samverkan.notifications.internal;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samverkan.access.AccountMailRequested;
import se.samverkan.organisations.AssociationInvitationSent;

/** Mails with a link that lets its bearer in; they are forgotten once sent. */
@Component
class AccountLetters {

    private final Outbox outbox;

    AccountLetters(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void tell(AccountMailRequested requested) {
        outbox.send(new SecretLetter(
                requested.email(),
                requested.name(),
                requested.language(),
                "account." + requested.template(),
                List.of(),
                requested.values().get("link")));
    }

    @EventListener
    void tell(AssociationInvitationSent sent) {
        outbox.send(new SecretLetter(
                sent.email(),
                "",
                sent.language(),
                "association.invitation",
                List.of(sent.associationName(), sent.inviterName()),
                sent.link()));
    }
}
