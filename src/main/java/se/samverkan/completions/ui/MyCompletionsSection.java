package se.samverkan.completions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.ui.MyCaseSection;
import se.samverkan.completions.CompletionRequestDetails;
import se.samverkan.completions.CompletionRequests;
import se.samverkan.completions.internal.CompletionRows;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.FactList;

/** What the municipality has asked the association to complete, after it has been answered or is no longer needed. */
@SpringComponent
class MyCompletionsSection implements MyCaseSection {

    private final CompletionRequests requests;

    MyCompletionsSection(CompletionRequests requests) {
        this.requests = requests;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> forCase(CaseHead head) {
        List<CompletionRequestDetails> ended =
                head.has(CompletionRows.ROOM) ? requests.endedMine(head.id()) : List.of();
        if (ended.isEmpty()) {
            return Optional.empty();
        }
        Div section = new Div(new H2(text("title")));
        ended.forEach(request -> section.add(facts(request)));
        return Optional.of(section);
    }

    private static FactList facts(CompletionRequestDetails request) {
        return new FactList()
                .add(text("asked", day(request.askedAt())), request.reason())
                .add(
                        text("sections"),
                        request.asked().stream()
                                .map(section ->
                                        section.title().in(UI.getCurrent().getLocale()))
                                .collect(Collectors.joining(", ")))
                .add(
                        text("how"),
                        text(
                                request.state().name(),
                                day(request.endedAt() == null ? request.askedAt() : request.endedAt())));
    }

    private static String day(Instant at) {
        return SwedishTime.date(at, UI.getCurrent().getLocale());
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("completions.MyCompletionsSection." + key, arguments);
    }
}
