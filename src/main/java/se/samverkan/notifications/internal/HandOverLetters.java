package se.samverkan.notifications.internal;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samverkan.casework.HandOverAnswered;
import se.samverkan.casework.HandOverAsked;
import se.samverkan.municipality.Units;
import se.samverkan.notifications.NoticeCategory;
import se.samverkan.shared.SwedishTime;

/** The unit that is asked to take a case over is told, and then whoever asked; the association only when it has moved. Why stays in the portal. */
@Component
class HandOverLetters {

    private final Outbox outbox;
    private final Recipients recipients;
    private final Units units;

    HandOverLetters(Outbox outbox, Recipients recipients, Units units) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.units = units;
    }

    @EventListener
    void tell(HandOverAsked asked) {
        outbox.send(
                recipients.responsible(asked.to(), null),
                Letter.of(
                                NoticeCategory.ASSIGNMENT,
                                "handover.asked",
                                language -> List.of(
                                        asked.number().toString(),
                                        asked.title(),
                                        units.get(asked.from()).name().in(language),
                                        SwedishTime.date(asked.answerBy(), language)))
                        .aboutCase(asked.id()));
    }

    @EventListener
    void tell(HandOverAnswered answered) {
        outbox.send(
                recipients.responsible(answered.from(), answered.askedBy()),
                Letter.of(
                                NoticeCategory.ASSIGNMENT,
                                answered.accepted() ? "handover.accepted" : "handover.declined",
                                language -> List.of(
                                        answered.number().toString(),
                                        answered.title(),
                                        units.get(answered.to()).name().in(language)))
                        .aboutCase(answered.id()));
    }
}
