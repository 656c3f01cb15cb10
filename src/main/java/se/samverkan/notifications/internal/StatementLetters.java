package se.samverkan.notifications.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samverkan.access.PersonDetails;
import se.samverkan.access.PersonId;
import se.samverkan.access.Staff;
import se.samverkan.access.StaffMember;
import se.samverkan.access.StaffRole;
import se.samverkan.municipality.Units;
import se.samverkan.notifications.NoticeCategory;
import se.samverkan.shared.SwedishTime;
import se.samverkan.statements.StatementChanged;

/** The asked person or unit is told of what it is asked and when; the one who asked, of what came of it. */
@Component
class StatementLetters {

    private static final StaffRole[] ANSWERING = {
        StaffRole.CASE_OFFICER, StaffRole.CONTACT_CENTRE, StaffRole.NETWORK_COORDINATOR, StaffRole.NETWORK_MEMBER
    };

    private final Outbox outbox;
    private final Recipients recipients;
    private final Staff staff;
    private final Units units;

    StatementLetters(Outbox outbox, Recipients recipients, Staff staff, Units units) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.staff = staff;
        this.units = units;
    }

    @EventListener
    void tell(StatementChanged changed) {
        outbox.send(
                changed.what().toldToAsker() ? recipients.others(Set.of(changed.askedBy())) : asked(changed),
                Letter.of(category(changed.what()), changed.event(), language -> words(changed, language))
                        .aboutCase(changed.caseId()));
    }

    private Collection<PersonDetails> asked(StatementChanged changed) {
        PersonId person = changed.person();
        Set<PersonId> able = staff.of(changed.unit(), ANSWERING).stream()
                .map(StaffMember::id)
                .collect(Collectors.toSet());
        return person == null ? recipients.others(able) : recipients.orSubstitute(person, able);
    }

    private static NoticeCategory category(StatementChanged.What what) {
        return switch (what) {
            case ASKED, HANDED_ON -> NoticeCategory.ASSIGNMENT;
            case REMINDED, DUE_TODAY, OVERDUE -> NoticeCategory.REMINDER;
            case EXTENDED, WITHDRAWN, UNANSWERED, ANSWERED, DECLINED -> NoticeCategory.STATUS;
        };
    }

    /** Number, title, the asked unit, due date. */
    private List<String> words(StatementChanged changed, Locale language) {
        return List.of(
                changed.number().toString(),
                changed.title(),
                units.get(changed.unit()).name().in(language),
                SwedishTime.date(changed.due(), language));
    }
}
