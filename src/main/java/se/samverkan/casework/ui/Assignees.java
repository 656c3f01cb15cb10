package se.samverkan.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.AbsenceRow;
import se.samverkan.access.Absences;
import se.samverkan.access.PersonId;
import se.samverkan.access.Staff;
import se.samverkan.access.StaffMember;
import se.samverkan.access.StaffRole;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.Units;
import se.samverkan.shared.SwedishTime;

/** Everybody and every queue a case can be given to, in one list to type in. */
@SpringComponent
class Assignees {

    private static final Set<StaffRole> HANDLING =
            Set.of(StaffRole.CASE_OFFICER, StaffRole.CONTACT_CENTRE, StaffRole.NETWORK_COORDINATOR);

    private final Units units;
    private final Staff staff;
    private final Absences absences;

    Assignees(Units units, Staff staff, Absences absences) {
        this.units = units;
        this.staff = staff;
        this.absences = absences;
    }

    record Assignee(UnitId unit, @Nullable PersonId officer, String label) {}

    List<Assignee> all() {
        UI ui = UI.getCurrent();
        List<UnitRow> handling = units.handling();
        List<Assignee> all = new ArrayList<>();
        for (UnitRow unit : handling) {
            String name = unit.name().in(ui.getLocale());
            all.add(new Assignee(unit.id(), null, ui.getTranslation("casework.Assignees.queue", name)));
        }
        Set<UnitId> offered = handling.stream().map(UnitRow::id).collect(Collectors.toSet());
        Set<PersonId> away = absences.awayToday();
        for (StaffMember member : staff.all()) {
            member.assignments().stream()
                    .filter(role -> HANDLING.contains(role.role()) && offered.contains(role.unit()))
                    .map(role -> role.unit())
                    .distinct()
                    .forEach(unit -> all.add(new Assignee(
                            unit,
                            member.id(),
                            member.name() + ", " + units.get(unit).name().in(ui.getLocale())
                                    + (away.contains(member.id())
                                            ? ui.getTranslation("casework.Assignees.isAway")
                                            : ""))));
        }
        return all;
    }

    /** A warning when the officer is away today; empty otherwise. */
    String away(@Nullable PersonId officer) {
        UI ui = UI.getCurrent();
        Optional<AbsenceRow> absence = officer == null ? Optional.empty() : absences.today(officer);
        return absence.map(row -> {
                    String until = SwedishTime.date(row.to(), ui.getLocale());
                    return row.substituteName() == null
                            ? ui.getTranslation("casework.Assignees.away", row.personName(), until)
                            : ui.getTranslation(
                                    "casework.Assignees.awayWithSubstitute",
                                    row.personName(),
                                    until,
                                    row.substituteName());
                })
                .orElse("");
    }
}
