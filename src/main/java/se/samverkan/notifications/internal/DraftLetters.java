package se.samverkan.notifications.internal;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samverkan.casework.CaseMoved;
import se.samverkan.casework.CaseStep;
import se.samverkan.municipality.Units;
import se.samverkan.notifications.NoticeCategory;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.Associations;
import se.samverkan.shared.SwedishTime;
import se.samverkan.submissions.PaperStillMissing;
import se.samverkan.submissions.UnsentApplicationClosing;

/** Reminds of what has not been sent or handed in, and tells of what came afterwards. Never what a draft says. */
@Component
class DraftLetters {

    private final Outbox outbox;
    private final Recipients recipients;
    private final Associations associations;
    private final Units units;

    DraftLetters(Outbox outbox, Recipients recipients, Associations associations, Units units) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.associations = associations;
        this.units = units;
    }

    @EventListener
    void tell(UnsentApplicationClosing closing) {
        AssociationId id = closing.association();
        String association = associations.names(List.of(id)).getOrDefault(id, "");
        outbox.send(
                recipients.ofAssociation(id),
                Letter.of(
                                NoticeCategory.REMINDER,
                                closing.last() ? "unsent.last" : "unsent.week",
                                language -> List.of(
                                        closing.scheme().in(language),
                                        SwedishTime.date(closing.closes(), language),
                                        association))
                        .about(id)
                        .leadingTo("/app/utkast/" + closing.id()));
    }

    @EventListener
    void tell(PaperStillMissing missing) {
        outbox.send(
                recipients.ofAssociation(missing.association()),
                Letter.of(
                                NoticeCategory.REMINDER,
                                missing.last() ? "paper.missing.last" : "paper.missing",
                                language -> List.of(
                                        missing.number().toString(),
                                        missing.title(),
                                        missing.paper().in(language),
                                        SwedishTime.date(missing.due(), language)))
                        .aboutMyCase(missing.caseId()));
    }

    @EventListener
    void tell(CaseMoved moved) {
        if (moved.step() == CaseStep.CHANGED) {
            toAssociation(moved, "case.changed");
            toStaff(moved, "case.changed.staff");
        } else if (moved.step() == CaseStep.PAPER_ARRIVED) {
            toStaff(moved, "case.paper_arrived.staff");
        } else if (moved.step() == CaseStep.PAPER_WAIVED) {
            toAssociation(moved, "case.paper_waived");
        }
    }

    private void toAssociation(CaseMoved moved, String template) {
        outbox.send(
                recipients.ofAssociation(moved.association()),
                letter(moved, template).aboutMyCase(moved.id()));
    }

    private void toStaff(CaseMoved moved, String template) {
        outbox.send(
                recipients.responsible(moved.unit(), moved.officer()),
                letter(moved, template).aboutCase(moved.id()));
    }

    private Letter letter(CaseMoved moved, String template) {
        return Letter.of(
                NoticeCategory.STATUS,
                template,
                language -> List.of(
                        moved.number().toString(),
                        moved.title(),
                        units.get(moved.unit()).name().in(language)));
    }
}
