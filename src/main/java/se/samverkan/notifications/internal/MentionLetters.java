package se.samverkan.notifications.internal;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samverkan.casework.PersonMentioned;
import se.samverkan.notifications.NoticeCategory;

/** Whoever is named in a note is told that she is, by whom and where; the note itself is read in the case. */
@Component
class MentionLetters {

    private final Outbox outbox;
    private final Recipients recipients;

    MentionLetters(Outbox outbox, Recipients recipients) {
        this.outbox = outbox;
        this.recipients = recipients;
    }

    @EventListener
    void tell(PersonMentioned mentioned) {
        outbox.send(
                recipients.others(Set.of(mentioned.person())),
                Letter.of(
                                NoticeCategory.MENTION,
                                "case.mentioned",
                                mentioned.number().toString(),
                                mentioned.title(),
                                mentioned.byName())
                        .aboutCase(mentioned.id()));
    }
}
