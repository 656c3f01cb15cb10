package se.samverkan.casework.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverkan.access.People;
import se.samverkan.access.PersonId;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.NextStep;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.Units;
import se.samverkan.shared.LocalText;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;

/** What every step begins with: the locked case, the right to handle it, the version that was seen, and today's date. */
@Component
class CaseDesk {

    private final CaseRepository cases;
    private final CaseAccess access;
    private final People people;
    private final Units units;
    private final Clock clock;

    CaseDesk(CaseRepository cases, CaseAccess access, People people, Units units, Clock clock) {
        this.cases = cases;
        this.access = access;
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    CaseFile handled(CaseId id, long version) {
        CaseFile file = found(id);
        access.requireHandling(file);
        return file.seenAs(version);
    }

    /** Without a check of rights: for steps whose own room has made it. */
    CaseFile found(CaseId id) {
        return cases.lock(id.value()).orElseThrow(NotFound::new);
    }

    LocalDate today() {
        return SwedishTime.day(clock.instant());
    }

    NextStep next(NextStep.Kind kind, int days) {
        return new NextStep(kind, "", today().plusDays(days));
    }

    void requireUpcoming(NextStep next) {
        requireUpcoming(next.date());
        if (next.note().length() > 500) {
            throw new Refused("casework.refused.nextNoteTooLong");
        }
    }

    void requireUpcoming(LocalDate date) {
        if (date.isBefore(today())) {
            throw new Refused("casework.refused.nextDatePassed");
        }
    }

    /** Officer and unit, or the unit alone, as they are named today. */
    LocalText owner(UnitId unit, @Nullable PersonId officer) {
        LocalText unitName = units.get(unit).name();
        if (officer == null) {
            return unitName;
        }
        String person = people.get(officer).name();
        return new LocalText(person + ", " + unitName.sv(), person + ", " + unitName.en());
    }
}
