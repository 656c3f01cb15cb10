package se.samverkan.completions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.Cases;
import se.samverkan.casework.ui.CaseSection;
import se.samverkan.completions.CompletionRequestDetails;
import se.samverkan.completions.CompletionRequests;
import se.samverkan.completions.internal.CompletionRows;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.FactList;
import se.samverkan.shared.ui.StatusBadge;
import se.samverkan.shared.ui.Tone;

/** The request that is open, with what can be done about it, and how earlier ones went. */
@SpringComponent
class CompletionSection implements CaseSection {

    private final CompletionRequests requests;
    private final Cases cases;
    private final OpenRequestActions actions;
    private final Clock clock;

    CompletionSection(CompletionRequests requests, Cases cases, OpenRequestActions actions, Clock clock) {
        this.requests = requests;
        this.cases = cases;
        this.actions = actions;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 3;
    }

    @Override
    public Optional<Component> forCase(CaseHead head, Runnable refresh) {
        List<CompletionRequestDetails> all = head.has(CompletionRows.ROOM) ? requests.of(head) : List.of();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Div section = new Div(new H2(text("completions.CompletionSection.title")));
        for (CompletionRequestDetails request : all) {
            if (request.open()) {
                section.add(facts(request));
                if (cases.mayHandle(head)) {
                    section.add(actions.of(head, request, refresh));
                }
            } else {
                section.add(new Details(ended(request), facts(request)));
            }
        }
        return Optional.of(section);
    }

    private Component facts(CompletionRequestDetails request) {
        FactList facts = new FactList()
                .add(text("completions.CompletionSection.reason"), request.reason())
                .add(
                        text("completions.CompletionSection.sections"),
                        request.asked().stream()
                                .map(section ->
                                        section.title().in(UI.getCurrent().getLocale()))
                                .collect(Collectors.joining(", ")))
                .add(
                        text("completions.CompletionSection.asked"),
                        text("completions.CompletionSection.askedBy", day(request.askedAt()), request.askedBy()))
                .add(text("completions.CompletionSection.note"), request.endNote());
        Div due = new Div(SwedishTime.date(request.due(), UI.getCurrent().getLocale()));
        if (request.open() && request.due().isBefore(SwedishTime.day(clock.instant()))) {
            due.add(new StatusBadge(text("completions.CompletionSection.overdue"), Tone.DANGER));
        }
        return facts.add(text("completions.CompletionSection.due"), due);
    }

    private static Paragraph ended(CompletionRequestDetails request) {
        Instant at = request.endedAt() == null ? request.askedAt() : request.endedAt();
        return new Paragraph(text(
                "completions.CompletionSection." + request.state(),
                day(at),
                request.endedBy() == null ? "" : request.endedBy()));
    }

    private static String day(Instant at) {
        return SwedishTime.date(at, UI.getCurrent().getLocale());
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
