package se.samverkan.statements.internal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.samverkan.access.People;
import se.samverkan.access.PersonId;
import se.samverkan.casework.CaseLog;
import se.samverkan.casework.CaseReaders;
import se.samverkan.casework.CaseStep;
import se.samverkan.casework.CaseSummary;
import se.samverkan.casework.CaseTraces;
import se.samverkan.municipality.Units;
import se.samverkan.statements.StatementChanged;
import se.samverkan.statements.StatementChanged.What;

/** Every step with a question leaves a row in the case's history and one event. */
@Component
public class StatementSteps {

    /** The trace in a case in which a statement has been asked for. */
    public static final String ROOM = "statements";

    private final CaseLog log;
    private final CaseTraces traces;
    private final CaseReaders readers;
    private final Units units;
    private final People people;
    private final ApplicationEventPublisher events;

    StatementSteps(
            CaseLog log,
            CaseTraces traces,
            CaseReaders readers,
            Units units,
            People people,
            ApplicationEventPublisher events) {
        this.log = log;
        this.traces = traces;
        this.readers = readers;
        this.units = units;
        this.people = people;
        this.events = events;
    }

    public void taken(Statement statement, CaseStep step, What what, String why) {
        log.add(statement.caseId(), step, asked(statement), why);
        traces.leave(statement.caseId(), ROOM);
        readers.forget(statement.caseId());
        tell(statement, what);
    }

    void tell(Statement statement, What what) {
        CaseSummary about = log.summary(statement.caseId());
        events.publishEvent(new StatementChanged(
                statement.id(),
                what,
                statement.caseId(),
                about.number(),
                about.title(),
                statement.unit(),
                statement.person(),
                statement.askedBy(),
                statement.due()));
    }

    /** The unit, and in it the person when one is named, as they are called now. */
    private String asked(Statement statement) {
        String unit = units.get(statement.unit()).name().sv();
        PersonId person = statement.person();
        return person == null ? unit : people.get(person).name() + ", " + unit;
    }
}
