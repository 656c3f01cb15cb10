package se.samverkan.casework;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.Roles;
import se.samverkan.casework.internal.BulkSteps;
import se.samverkan.shared.Refused;

/**
 * The same step for many cases. Each case is a step and a transaction of its own, guarded as when it is taken alone, so
 * that one that cannot be changed stops no other. At most {@link #MOST} at once.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class BulkWork {

    public static final int MOST = 200;
    /** How long a change can be taken back. */
    public static final int UNDO_MINUTES = 10;

    private final BulkSteps steps;

    BulkWork(BulkSteps steps) {
        this.steps = steps;
    }

    /** What would happen: every step is really taken and rolled back, so that the answer is the true one. */
    @RolesAllowed(Roles.STAFF)
    public List<BulkRow> tryOut(BulkOrder order, List<SeenCase> cases) {
        return each(cases, seen -> attempt(seen, () -> steps.tryOut(order, seen)));
    }

    @RolesAllowed(Roles.STAFF)
    public BulkResult carryOut(BulkOrder order, List<SeenCase> cases) {
        UUID change = steps.begin();
        return new BulkResult(change, each(cases, seen -> attempt(seen, () -> steps.take(order, seen, change))));
    }

    /** Takes the change back row by row; a case that somebody has changed since is left as it is and named. */
    @RolesAllowed(Roles.STAFF)
    public List<BulkRow> undo(UUID change) {
        List<SeenCase> rows = steps.rowsToUndo(change);
        return each(rows, seen -> attempt(seen, () -> steps.undo(change, seen)));
    }

    private List<BulkRow> each(List<SeenCase> cases, Function<SeenCase, BulkRow> step) {
        if (cases.size() > MOST) {
            throw new Refused("casework.refused.tooManyCases", MOST, cases.size());
        }
        return cases.stream().map(step).toList();
    }

    private BulkRow attempt(SeenCase seen, Runnable step) {
        try {
            step.run();
            return steps.named(seen.id(), null);
        } catch (Refused refused) {
            return steps.named(seen.id(), refused);
        }
    }
}
