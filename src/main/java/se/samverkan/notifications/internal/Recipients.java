package se.samverkan.notifications.internal;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverkan.access.AbsenceRow;
import se.samverkan.access.Absences;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.People;
import se.samverkan.access.PersonDetails;
import se.samverkan.access.PersonId;
import se.samverkan.access.Staff;
import se.samverkan.access.StaffMember;
import se.samverkan.access.StaffRole;
import se.samverkan.municipality.UnitId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.Mandates;

/** Who should know. On the municipality's side never the one who did it; an association gets its receipt always. */
@Component
class Recipients {

    private static final StaffRole[] HANDLING = {
        StaffRole.CASE_OFFICER, StaffRole.CONTACT_CENTRE, StaffRole.NETWORK_COORDINATOR
    };

    private final Mandates mandates;
    private final Staff staff;
    private final People people;
    private final CurrentUser user;
    private final Absences absences;

    Recipients(Mandates mandates, Staff staff, People people, CurrentUser user, Absences absences) {
        this.mandates = mandates;
        this.staff = staff;
        this.people = people;
        this.user = user;
        this.absences = absences;
    }

    /** Those who can do something about it, owners and editors; who only reads or signs finds it in the portal. */
    Collection<PersonDetails> ofAssociation(AssociationId association) {
        return of(mandates.peopleOf(association));
    }

    Collection<PersonDetails> ownersOf(AssociationId association) {
        return of(mandates.ownersOf(association));
    }

    /** The officer and, while they are away, their substitute; or while there is none everybody who takes cases in the unit; never the person who acts. */
    Collection<PersonDetails> responsible(UnitId unit, @Nullable PersonId officer) {
        return others(
                officer != null
                        ? withSubstitute(officer)
                        : staff.of(unit, HANDLING).stream().map(StaffMember::id).collect(Collectors.toSet()));
    }

    private Set<PersonId> withSubstitute(PersonId officer) {
        return Stream.concat(Stream.of(officer), absences.today(officer).map(AbsenceRow::substitute).stream())
                .collect(Collectors.toSet());
    }

    /** The person and, while they are away, their substitute if that is one of those who can do it instead. */
    Collection<PersonDetails> orSubstitute(PersonId person, Set<PersonId> able) {
        return others(withSubstitute(person).stream()
                .filter(id -> id.equals(person) || able.contains(id))
                .toList());
    }

    /** These persons without the one who acts. */
    Collection<PersonDetails> others(Collection<PersonId> ids) {
        PersonId actor = user.person().map(PersonDetails::id).orElse(null);
        return of(ids.stream().filter(id -> !id.equals(actor)).toList());
    }

    /** Whoever is suspended may not read it, and is not told. */
    Collection<PersonDetails> of(Collection<PersonId> ids) {
        return people.active(ids);
    }
}
