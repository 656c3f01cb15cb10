package se.samverkan.statements.internal;

import org.springframework.stereotype.Component;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseReader;

/** Whoever is asked reads the whole case for as long as the question is open. */
@Component
class AskedUnitReads implements CaseReader {

    private final StatementQueries queries;
    private final AnsweringUnits units;

    AskedUnitReads(StatementQueries queries, AnsweringUnits units) {
        this.queries = queries;
        this.units = units;
    }

    @Override
    public boolean reads(CaseHead head) {
        return queries.asked(head.id(), units.mine());
    }
}
