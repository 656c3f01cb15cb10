package se.samverkan.submissions.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.DecisionObstacle;
import se.samverkan.shared.Refused;
import se.samverkan.submissions.LaterPaperRow;

/** A case is not decided while a promised paper is missing that nobody has said the municipality does without. */
@Component
class AwaitedPapers implements DecisionObstacle {

    private final PaperQueries papers;

    AwaitedPapers(PaperQueries papers) {
        this.papers = papers;
    }

    @Override
    public String room() {
        return PaperQueries.ROOM;
    }

    @Override
    public Optional<Refused> against(CaseId id) {
        List<LaterPaperRow> missing =
                papers.of(id).stream().filter(LaterPaperRow::missing).toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refused(
                        "submissions.obstacle.papers",
                        missing.stream().map(paper -> paper.label().sv()).collect(Collectors.joining(", "))));
    }
}
