package se.samverkan.completions.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.casework.CaseHeads;
import se.samverkan.completions.CompletionChanged;
import se.samverkan.completions.CompletionRequestDetails;
import se.samverkan.shared.SwedishTime;

/** Reminds the association three days before the last day, and tells the officer when the day has passed. */
@Component
public class Reminders {

    private static final int DAYS_BEFORE = 3;
    private static final int AT_ONCE = 200;

    private final CompletionRows rows;
    private final CaseHeads heads;
    private final CompletionEvents events;
    private final Clock clock;

    Reminders(CompletionRows rows, CaseHeads heads, CompletionEvents events, Clock clock) {
        this.rows = rows;
        this.heads = heads;
        this.events = events;
        this.clock = clock;
    }

    /** Returns how many were told; those beyond the first two hundred come with the next call. */
    @Transactional
    public int send() {
        LocalDate today = SwedishTime.day(clock.instant());
        List<CompletionRequestDetails> soon = rows.toRemind(today, today.plusDays(DAYS_BEFORE), AT_ONCE);
        for (CompletionRequestDetails request : soon) {
            rows.reminded(request.id());
            publish(CompletionChanged.Step.DUE_SOON, request);
        }
        List<CompletionRequestDetails> late = rows.overdue(today, AT_ONCE);
        for (CompletionRequestDetails request : late) {
            rows.toldOverdue(request.id());
            publish(CompletionChanged.Step.OVERDUE, request);
        }
        return soon.size() + late.size();
    }

    private void publish(CompletionChanged.Step step, CompletionRequestDetails request) {
        events.publish(step, heads.get(request.caseId()), request);
    }
}
