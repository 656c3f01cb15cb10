package se.samverkan.notifications.internal;

import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samverkan.access.AbsenceChanged;
import se.samverkan.access.People;
import se.samverkan.access.PersonId;
import se.samverkan.notifications.NoticeCategory;
import se.samverkan.shared.SwedishTime;

/** Whoever is to stand in for a colleague is told when, and when it is over before its time. */
@Component
class AbsenceLetters {

    private final Outbox outbox;
    private final Recipients recipients;
    private final People people;

    AbsenceLetters(Outbox outbox, Recipients recipients, People people) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.people = people;
    }

    @EventListener
    void tell(AbsenceChanged absence) {
        PersonId substitute = absence.substitute();
        if (substitute == null) {
            return;
        }
        String name = people.get(absence.person()).name();
        outbox.send(
                recipients.others(Set.of(substitute)),
                Letter.of(
                                NoticeCategory.ASSIGNMENT,
                                absence.entered() ? "absence.substitute" : "absence.over",
                                language -> List.of(
                                        name,
                                        SwedishTime.date(absence.from(), language),
                                        SwedishTime.date(absence.to(), language)))
                        .leadingTo("/app/inkorg?flik=mine"));
    }
}
