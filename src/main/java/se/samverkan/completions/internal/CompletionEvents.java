package se.samverkan.completions.internal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.samverkan.casework.CaseHead;
import se.samverkan.completions.CompletionChanged;
import se.samverkan.completions.CompletionRequestDetails;

/** Tells the rooms above what has happened with a request. */
@Component
public class CompletionEvents {

    private final ApplicationEventPublisher events;

    CompletionEvents(ApplicationEventPublisher events) {
        this.events = events;
    }

    public void publish(CompletionChanged.Step step, CaseHead head, CompletionRequestDetails request) {
        events.publishEvent(new CompletionChanged(
                step,
                head.id(),
                head.number(),
                head.title(),
                head.association(),
                head.unit(),
                head.officer(),
                request.reason(),
                request.due()));
    }
}
