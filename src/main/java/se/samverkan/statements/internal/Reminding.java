package se.samverkan.statements.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.samverkan.shared.SwedishTime;
import se.samverkan.statements.StatementId;

/** One transaction a question: one that fails does not hold up the others, and none is reminded of twice. */
@Component
public class Reminding {

    private final StatementQueries queries;
    private final StatementRepository statements;
    private final StatementSteps steps;
    private final TransactionOperations transaction;
    private final Clock clock;

    Reminding(
            StatementQueries queries,
            StatementRepository statements,
            StatementSteps steps,
            TransactionOperations transaction,
            Clock clock) {
        this.queries = queries;
        this.statements = statements;
        this.steps = steps;
        this.transaction = transaction;
        this.clock = clock;
    }

    public void remindAll() {
        LocalDate today = SwedishTime.day(clock.instant());
        RuntimeException failed = null;
        for (StatementId id : queries.toRemind(today)) {
            try {
                transaction.executeWithoutResult(status -> statements
                        .lock(id.value())
                        .ifPresent(
                                statement -> statement.remind(today).ifPresent(what -> steps.tell(statement, what))));
            } catch (RuntimeException one) {
                failed = one;
            }
        }
        if (failed != null) {
            throw failed;
        }
    }
}
