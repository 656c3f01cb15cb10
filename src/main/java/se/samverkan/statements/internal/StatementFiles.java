package se.samverkan.statements.internal;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samverkan.access.CurrentUser;
import se.samverkan.casework.Cases;
import se.samverkan.documents.FileAccess;

/** The answer's files: the asked unit's own until it has answered, then for everybody who may read the case. */
@Component
class StatementFiles implements FileAccess {

    private final StatementQueries queries;
    private final AnsweringUnits units;
    private final Cases cases;
    private final CurrentUser user;

    StatementFiles(StatementQueries queries, AnsweringUnits units, Cases cases, CurrentUser user) {
        this.queries = queries;
        this.units = units;
        this.cases = cases;
        this.user = user;
    }

    @Override
    public String ownerType() {
        return StatementQueries.FILES;
    }

    @Override
    public boolean mayRead(UUID ownerId) {
        return user.isStaff()
                && queries.place(ownerId)
                        .filter(place -> units.mine(place.unit())
                                || !place.open() && cases.mayReadWhole(cases.head(place.caseId())))
                        .isPresent();
    }

    @Override
    public boolean mayChange(UUID ownerId) {
        return user.isStaff()
                && queries.place(ownerId)
                        .filter(place -> place.open() && units.mine(place.unit()))
                        .isPresent();
    }
}
