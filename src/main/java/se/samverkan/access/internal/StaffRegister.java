package se.samverkan.access.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffAppointed;
import se.samverkan.access.StaffRole;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.Units;
import se.samverkan.shared.Refused;

/** Enters an assignment, whoever was allowed to decide it: an administrator, the first link, the demonstration. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StaffRegister {

    private final AssignmentRepository assignments;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final RequestStanding standing;

    StaffRegister(
            AssignmentRepository assignments, Units units, ApplicationEventPublisher events, RequestStanding standing) {
        this.assignments = assignments;
        this.units = units;
        this.events = events;
        this.standing = standing;
    }

    public UUID enter(PersonId person, StaffRole role, UnitId unit, LocalDate from) {
        if (!units.get(unit).validOn(from)) {
            throw new Refused("access.refused.unitNotThen");
        }
        Assignment assignment = new Assignment(person, role, unit, from);
        try {
            assignments.saveAndFlush(assignment);
        } catch (DataIntegrityViolationException already) {
            throw new Refused("access.refused.alreadyAppointed");
        }
        events.publishEvent(new StaffAppointed(person, assignment.id(), role, unit));
        standing.forget();
        return assignment.id();
    }
}
