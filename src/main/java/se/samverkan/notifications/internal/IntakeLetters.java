package se.samverkan.notifications.internal;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samverkan.intake.TakeOverLinkSent;

/** The receipt for somebody for whom the contact centre has registered a case; its link is forgotten once sent. */
@Component
class IntakeLetters {

    private final Outbox outbox;

    IntakeLetters(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void tell(TakeOverLinkSent sent) {
        outbox.send(new SecretLetter(
                sent.email(),
                sent.name(),
                sent.language(),
                "intake.receipt",
                List.of(sent.number().toString(), sent.title(), sent.associationName(), sent.until()),
                sent.link()));
    }
}
