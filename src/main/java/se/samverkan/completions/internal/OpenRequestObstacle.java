package se.samverkan.completions.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.DecisionObstacle;
import se.samverkan.shared.Refused;

/** A case is not decided while the association has been asked for something and may still answer. */
@Component
class OpenRequestObstacle implements DecisionObstacle {

    private final CompletionRows rows;

    OpenRequestObstacle(CompletionRows rows) {
        this.rows = rows;
    }

    @Override
    public String room() {
        return CompletionRows.ROOM;
    }

    @Override
    public Optional<Refused> against(CaseId id) {
        return rows.open(id).map(request -> new Refused("completions.obstacle.open", request.due()));
    }
}
