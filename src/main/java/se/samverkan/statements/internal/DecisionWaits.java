package se.samverkan.statements.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.DecisionObstacle;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.Units;
import se.samverkan.shared.Refused;

/** A case is not decided while a statement that the decision waits for is open. */
@Component
class DecisionWaits implements DecisionObstacle {

    private final StatementQueries queries;
    private final Units units;

    DecisionWaits(StatementQueries queries, Units units) {
        this.queries = queries;
        this.units = units;
    }

    @Override
    public String room() {
        return StatementSteps.ROOM;
    }

    @Override
    public Optional<Refused> against(CaseId id) {
        List<UnitId> awaited = queries.decisionWaitsFor(id);
        return awaited.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refused(
                        "statements.refused.decisionWaits",
                        awaited.stream()
                                .map(unit -> units.get(unit).name().sv())
                                .collect(Collectors.joining(", "))));
    }
}
