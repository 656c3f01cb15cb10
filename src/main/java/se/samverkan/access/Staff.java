package se.samverkan.access;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.internal.AccountMails;
import se.samverkan.access.internal.Administrators;
import se.samverkan.access.internal.Assignment;
import se.samverkan.access.internal.AssignmentRepository;
import se.samverkan.access.internal.Person;
import se.samverkan.access.internal.PersonName;
import se.samverkan.access.internal.PersonRegister;
import se.samverkan.access.internal.PersonRepository;
import se.samverkan.access.internal.RequestStanding;
import se.samverkan.access.internal.StaffQueries;
import se.samverkan.access.internal.StaffRegister;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.Units;
import se.samverkan.shared.EmailAddress;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.SwedishTime;

/** Who does what for which unit. */
@Service
@Transactional
public class Staff {

    private static final Locale LANGUAGE_OF_WORK = Locale.of("sv");

    private final StaffQueries queries;
    private final StaffRegister register;
    private final AssignmentRepository assignments;
    private final PersonRepository persons;
    private final PersonRegister personRegister;
    private final Administrators administrators;
    private final AccountMails mails;
    private final Units units;
    private final CurrentUser user;
    private final RequestStanding standing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Staff(
            StaffQueries queries,
            StaffRegister register,
            AssignmentRepository assignments,
            PersonRepository persons,
            PersonRegister personRegister,
            Administrators administrators,
            AccountMails mails,
            Units units,
            CurrentUser user,
            RequestStanding standing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.register = register;
        this.assignments = assignments;
        this.persons = persons;
        this.personRegister = personRegister;
        this.administrators = administrators;
        this.mails = mails;
        this.units = units;
        this.user = user;
        this.standing = standing;
        this.events = events;
        this.clock = clock;
    }

    /** Everyone with a role now or later, by name; suspended persons too. */
    @Transactional(readOnly = true)
    public List<StaffMember> all() {
        return queries.all();
    }

    /** Who holds one of the roles, or any when none is named, in the unit today. */
    @Transactional(readOnly = true)
    public List<StaffMember> of(UnitId unit, StaffRole... roles) {
        return queries.holding(roles.length == 0 ? EnumSet.allOf(StaffRole.class) : Set.of(roles), unit);
    }

    @Transactional(readOnly = true)
    public List<StaffMember> withRole(StaffRole role) {
        return queries.holding(Set.of(role));
    }

    /** Gives a role from a day on; somebody unknown becomes a person and is sent a link to choose a password. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public UUID appoint(String personEmail, String name, StaffRole role, UnitId unit, LocalDate from) {
        EmailAddress email = EmailAddress.parse(personEmail);
        Person person = persons.findByEmail(email.value())
                .orElseGet(() -> personRegister.register(new PersonName(name), email, null, LANGUAGE_OF_WORK));
        UUID assignment = register.enter(person.id(), role, unit, from);
        if (!person.verified()) {
            // Whoever entered this address, perhaps not its owner, chose a password: it must not lead to a staff role.
            person.forgetPassword();
            PersonDetails details = person.details();
            mails.invitedStaff(
                    details,
                    Map.of(
                            "role", role.name(),
                            "unit", units.get(unit).name().in(details.language()),
                            "inviter", user.name()));
        }
        return assignment;
    }

    /** Takes the role at once; the last administrator stays. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void dismiss(UUID assignmentId) {
        Assignment assignment = assignments.findById(assignmentId).orElseThrow(NotFound::new);
        if (assignment.role() == StaffRole.ADMINISTRATOR) {
            administrators.mustRemainWithoutAssignment(assignment.id());
        }
        assignment.end(SwedishTime.day(clock.instant()));
        events.publishEvent(
                new StaffDismissed(assignment.person(), assignment.id(), assignment.role(), assignment.unit()));
        standing.forget();
    }
}
