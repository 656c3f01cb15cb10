package se.samverkan.notifications.internal;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samverkan.access.AccountMailRequested;
import se.samverkan.organisations.AssociationInvitationSent;
import se.samverkan.shared.SwedishTime;

/** Mails with a link that lets its bearer in; they are forgotten once sent. */
@Component
class AccountLetters {

    private final Outbox outbox;
    private final MessageSource texts;

    AccountLetters(Outbox outbox, MessageSource texts) {
        this.outbox = outbox;
        this.texts = texts;
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
                List.of(
                        sent.associationName(),
                        sent.inviterName(),
                        texts.getMessage("organisations.MandateKind." + sent.kind() + ".may", null, sent.language()),
                        SwedishTime.date(sent.lastDay(), sent.language())),
                sent.link()));
    }
}
