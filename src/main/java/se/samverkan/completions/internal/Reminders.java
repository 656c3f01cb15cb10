package se.samverkan.completions.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.samverkan.casework.CaseHeads;
import se.samverkan.completions.CompletionChanged;
import se.samverkan.completions.CompletionRequestDetails;
import se.samverkan.shared.SwedishTime;

/** Reminds the association three days before the last day, and tells the officer when the day has passed. */
@Component
public class Reminders {

    private static final int DAYS_BEFORE = 3;
    private static final int AT_ONCE = 5000;

    private final CompletionRows rows;
    private final CaseHeads heads;
    private final CompletionEvents events;
    private final TransactionOperations transaction;
    private final Clock clock;

    Reminders(
            CompletionRows rows,
            CaseHeads heads,
            CompletionEvents events,
            TransactionOperations transaction,
            Clock clock) {
        this.rows = rows;
        this.heads = heads;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Each in its own transaction, so that one that fails keeps nobody else waiting. Returns how many were told. */
    public int send() {
        LocalDate today = SwedishTime.day(clock.instant());
        List<CompletionRequestDetails> soon = rows.toRemind(today, today.plusDays(DAYS_BEFORE), AT_ONCE);
        List<CompletionRequestDetails> late = rows.overdue(today, AT_ONCE);
        List<RuntimeException> failures = new ArrayList<>();
        soon.forEach(request -> tell(CompletionChanged.Step.DUE_SOON, request, failures));
        late.forEach(request -> tell(CompletionChanged.Step.OVERDUE, request, failures));
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
        return soon.size() + late.size();
    }

    private void tell(CompletionChanged.Step step, CompletionRequestDetails request, List<RuntimeException> failures) {
        try {
            transaction.executeWithoutResult(status -> {
                if (step == CompletionChanged.Step.DUE_SOON) {
                    rows.reminded(request.id());
                } else {
                    rows.toldOverdue(request.id());
                }
                events.publish(step, heads.get(request.caseId()), request);
            });
        } catch (RuntimeException failure) {
            failures.add(failure);
        }
    }
}
