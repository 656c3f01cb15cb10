package se.samverkan.notifications.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samverkan.access.People;
import se.samverkan.access.PersonDetails;
import se.samverkan.access.PersonId;
import se.samverkan.casework.CaseMessageSent;
import se.samverkan.casework.CaseMoved;
import se.samverkan.casework.CaseStep;
import se.samverkan.casework.CaseTakenBack;
import se.samverkan.casework.NextStep;
import se.samverkan.municipality.Units;
import se.samverkan.notifications.NoticeCategory;
import se.samverkan.shared.SwedishTime;

/** Who is told what about a case: the association of every step it can see, staff of what has become theirs to do. */
@Component
class CaseLetters {

    private static final Map<CaseStep, NoticeCategory> TOLD_TO_ASSOCIATION = Map.ofEntries(
            Map.entry(CaseStep.RECEIVED, NoticeCategory.DECISION),
            Map.entry(CaseStep.TAKEN, NoticeCategory.STATUS),
            Map.entry(CaseStep.ASSIGNED, NoticeCategory.STATUS),
            Map.entry(CaseStep.UNDONE, NoticeCategory.STATUS),
            Map.entry(CaseStep.HANDED_OVER, NoticeCategory.STATUS),
            Map.entry(CaseStep.SUSPENDED, NoticeCategory.STATUS),
            Map.entry(CaseStep.RESUMED, NoticeCategory.STATUS),
            Map.entry(CaseStep.ENTERED_NETWORK, NoticeCategory.STATUS),
            Map.entry(CaseStep.LEFT_NETWORK, NoticeCategory.STATUS),
            Map.entry(CaseStep.REFERRED, NoticeCategory.DECISION),
            Map.entry(CaseStep.DECIDED, NoticeCategory.DECISION),
            Map.entry(CaseStep.REOPENED, NoticeCategory.DECISION),
            Map.entry(CaseStep.REVOKED, NoticeCategory.DECISION),
            Map.entry(CaseStep.WITHDRAWN, NoticeCategory.DECISION),
            Map.entry(CaseStep.CLOSED, NoticeCategory.STATUS));

    private static final Map<CaseStep, NoticeCategory> TOLD_TO_STAFF = Map.of(
            CaseStep.RECEIVED, NoticeCategory.ASSIGNMENT,
            CaseStep.ASSIGNED, NoticeCategory.ASSIGNMENT,
            CaseStep.UNDONE, NoticeCategory.ASSIGNMENT,
            CaseStep.ENTERED_NETWORK, NoticeCategory.ASSIGNMENT,
            CaseStep.LEFT_NETWORK, NoticeCategory.ASSIGNMENT,
            CaseStep.WITHDRAWN, NoticeCategory.STATUS);

    private final Outbox outbox;
    private final Recipients recipients;
    private final People people;
    private final Units units;
    private final MessageSource texts;

    CaseLetters(Outbox outbox, Recipients recipients, People people, Units units, MessageSource texts) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.people = people;
        this.units = units;
        this.texts = texts;
    }

    @EventListener
    void tell(CaseMoved moved) {
        String step = "case." + moved.step().name().toLowerCase(Locale.ROOT);
        NoticeCategory toAssociation = TOLD_TO_ASSOCIATION.get(moved.step());
        if (toAssociation != null) {
            Collection<PersonDetails> theirs = recipients.ofAssociation(moved.association());
            boolean byOthers = moved.step() == CaseStep.RECEIVED
                    && theirs.stream().map(PersonDetails::id).noneMatch(moved.submittedBy()::equals);
            outbox.send(
                    theirs,
                    Letter.of(toAssociation, byOthers ? "case.registered" : step, language -> words(moved, language))
                            .quoting(moved.said())
                            .aboutMyCase(moved.id()));
        }
        NoticeCategory toStaff = TOLD_TO_STAFF.get(moved.step());
        if (toStaff != null) {
            outbox.send(
                    recipients.responsible(moved.unit(), moved.officer()),
                    Letter.of(toStaff, step + ".staff", language -> words(moved, language))
                            .quoting(moved.said())
                            .aboutCase(moved.id()));
        }
    }

    /** Whoever had got the case by mistake does not go on believing that it is theirs. */
    @EventListener
    void tell(CaseTakenBack taken) {
        outbox.send(
                recipients.others(Set.of(taken.officer())),
                Letter.of(
                                NoticeCategory.ASSIGNMENT,
                                "case.taken-back",
                                taken.number().toString(),
                                taken.title())
                        .aboutCase(taken.id()));
    }

    @EventListener
    void tell(CaseMessageSent sent) {
        String number = sent.number().toString();
        if (sent.fromStaff()) {
            outbox.send(
                    recipients.ofAssociation(sent.association()),
                    Letter.of(NoticeCategory.MESSAGE, "case.message", number, sent.title())
                            .aboutMyCase(sent.id()));
        } else {
            outbox.send(
                    recipients.responsible(sent.unit(), sent.officer()),
                    Letter.of(NoticeCategory.MESSAGE, "case.message.staff", number, sent.title())
                            .aboutCase(sent.id()));
        }
    }

    /** Number, title, owner's unit, officer or empty, next step in words, next date. */
    private List<String> words(CaseMoved moved, Locale language) {
        NextStep next = moved.nextStep();
        PersonId officer = moved.officer();
        return List.of(
                moved.number().toString(),
                moved.title(),
                units.get(moved.unit()).name().in(language),
                officer == null ? "" : people.get(officer).name(),
                next == null
                        ? ""
                        : texts.getMessage("casework.NextStep.Kind." + next.kind() + ".applicant", null, language),
                next == null ? "" : SwedishTime.date(next.date(), language));
    }
}
