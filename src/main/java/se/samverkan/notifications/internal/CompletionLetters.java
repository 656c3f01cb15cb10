package se.samverkan.notifications.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samverkan.completions.CompletionChanged;
import se.samverkan.completions.CompletionChanged.Step;
import se.samverkan.notifications.NoticeCategory;
import se.samverkan.shared.SwedishTime;

/** The association is told of everything that happens with a request; staff of an answer and of a missed day. */
@Component
class CompletionLetters {

    private static final Set<Step> TOLD_TO_STAFF = Set.of(Step.ANSWERED, Step.OVERDUE);
    private static final Set<Step> WITH_THE_REQUEST = Set.of(Step.ASKED, Step.DUE_SOON);

    private final Outbox outbox;
    private final Recipients recipients;

    CompletionLetters(Outbox outbox, Recipients recipients) {
        this.outbox = outbox;
        this.recipients = recipients;
    }

    @EventListener
    void tell(CompletionChanged changed) {
        String template = "completion." + changed.step().name().toLowerCase(Locale.ROOT);
        Letter letter = Letter.of(NoticeCategory.DECISION, template, language -> words(changed, language))
                .aboutMyCase(changed.caseId());
        outbox.send(
                recipients.ofAssociation(changed.association()),
                WITH_THE_REQUEST.contains(changed.step()) ? letter.quoting(changed.reason()) : letter);
        if (TOLD_TO_STAFF.contains(changed.step())) {
            outbox.send(
                    recipients.responsible(changed.unit(), changed.officer()),
                    Letter.of(NoticeCategory.ASSIGNMENT, template + ".staff", language -> words(changed, language))
                            .aboutCase(changed.caseId()));
        }
    }

    private static List<String> words(CompletionChanged changed, Locale language) {
        return List.of(changed.number().toString(), changed.title(), SwedishTime.date(changed.due(), language));
    }
}
