package se.samverkan.submissions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Optional;
import se.samverkan.casework.CaseHead;
import se.samverkan.completions.CompletionRequestDetails;
import se.samverkan.completions.CompletionRequests;
import se.samverkan.organisations.Mandates;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.Refusals;
import se.samverkan.submissions.Amendments;
import se.samverkan.submissions.DraftDetails;

/** What the municipality asks the association to complete, by when, who has begun, and the way to do it. */
@SpringComponent
class CompletionBanner {

    private final CompletionRequests requests;
    private final Amendments amendments;
    private final Mandates mandates;
    private final Clock clock;

    CompletionBanner(CompletionRequests requests, Amendments amendments, Mandates mandates, Clock clock) {
        this.requests = requests;
        this.amendments = amendments;
        this.mandates = mandates;
        this.clock = clock;
    }

    Optional<Component> of(CaseHead head) {
        return head.waiting() == null
                ? Optional.empty()
                : requests.openMine(head.id()).map(request -> banner(head, request));
    }

    private Component banner(CaseHead head, CompletionRequestDetails request) {
        UI ui = UI.getCurrent();
        String day = SwedishTime.date(request.due(), ui.getLocale());
        boolean late = request.due().isBefore(SwedishTime.day(clock.instant()));
        UnorderedList sections = new UnorderedList();
        request.asked()
                .forEach(section -> sections.add(new ListItem(section.title().in(ui.getLocale()))));
        Paragraph reason = new Paragraph(request.reason());
        reason.addClassName("quoted");
        Notice notice = Notice.danger(
                        ui.getTranslation(
                                late ? "submissions.CompletionBanner.late" : "submissions.CompletionBanner.due", day),
                        ui.getTranslation(
                                late
                                        ? "submissions.CompletionBanner.lateText"
                                        : "submissions.CompletionBanner.dueText"))
                .with(reason, new Paragraph(ui.getTranslation("submissions.CompletionBanner.sections")), sections);
        amendments.completing(head.id(), request.id()).ifPresent(draft -> notice.with(begun(draft)));
        if (mandates.mayEdit(head.association())) {
            notice.with(answer(head));
        }
        return new Div(new H2(ui.getTranslation("submissions.CompletionBanner.heading")), notice);
    }

    private static Paragraph begun(DraftDetails draft) {
        UI ui = UI.getCurrent();
        return new Paragraph(ui.getTranslation(
                "submissions.CompletionBanner.begun",
                draft.savedBy(),
                SwedishTime.dateTime(draft.savedAt(), ui.getLocale())));
    }

    private Button answer(CaseHead head) {
        UI ui = UI.getCurrent();
        Button answer = new Button(
                ui.getTranslation("submissions.CompletionBanner.answer"),
                click -> Refusals.handled(
                        ui,
                        () -> SubmissionNavigation.open(
                                ui,
                                DraftView.class,
                                amendments.complete(head.id()).value())));
        answer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return answer;
    }
}
