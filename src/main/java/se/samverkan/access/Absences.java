package se.samverkan.access;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.internal.AbsenceQueries;
import se.samverkan.access.internal.RequestStanding;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.Uuid7;

/**
 * Who on the staff is away and who looks after their cases. A substitute's rights follow from the days alone: they begin
 * and end by themselves. Everybody enters their own absence; an administrator anybody's.
 */
@Service
@Transactional
public class Absences {

    private final AbsenceQueries queries;
    private final CurrentUser user;
    private final RequestStanding standing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Absences(
            AbsenceQueries queries,
            CurrentUser user,
            RequestStanding standing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.user = user;
        this.standing = standing;
        this.events = events;
        this.clock = clock;
    }

    /** Absences now and to come, the nearest first. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public List<AbsenceRow> all() {
        return queries.notPassed(today());
    }

    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public List<AbsenceRow> mine() {
        return all().stream().filter(row -> row.person().equals(user.id())).toList();
    }

    /** The absence the person has today, if any. */
    @Transactional(readOnly = true)
    public Optional<AbsenceRow> today(PersonId person) {
        return queries.on(person, today());
    }

    /** Everybody who is away today. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public Set<PersonId> awayToday() {
        LocalDate today = today();
        return queries.notPassed(today).stream()
                .filter(row -> !row.from().isAfter(today))
                .map(AbsenceRow::person)
                .collect(Collectors.toSet());
    }

    /** Who can be named substitute for a person: everybody else who handles cases. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public List<StaffMember> substitutesFor(PersonId person) {
        return queries.handlers().stream()
                .filter(member -> !member.id().equals(person))
                .toList();
    }

    @RolesAllowed(Roles.STAFF)
    public void enter(PersonId person, AbsenceForm form) {
        requireOwn(person);
        LocalDate from = form.from();
        LocalDate to = form.to();
        if (from == null || to == null) {
            throw new Refused("access.refused.absenceDaysMissing");
        }
        if (to.isBefore(from) || to.isBefore(today())) {
            throw new Refused("access.refused.absenceDays");
        }
        if (queries.overlaps(person, from, to)) {
            throw new Refused("access.refused.absenceTwice");
        }
        PersonId substitute = form.substitute();
        if (substitute != null) {
            requireAble(person, substitute, from, to);
        }
        queries.insert(Uuid7.next(), person, substitute, from, to);
        changed(new AbsenceChanged(person, substitute, from, to, true));
    }

    /** Takes the absence away: the substitute's rights end with the next request. */
    @RolesAllowed(Roles.STAFF)
    public void remove(UUID id, long version) {
        AbsenceRow row = queries.find(id).orElseThrow(NotFound::new);
        requireOwn(row.person());
        if (!queries.delete(id, version)) {
            throw new Conflict();
        }
        changed(new AbsenceChanged(row.person(), row.substitute(), row.from(), row.to(), false));
    }

    private void requireOwn(PersonId person) {
        if (!user.id().equals(person) && !user.has(StaffRole.ADMINISTRATOR)) {
            throw new NotFound();
        }
    }

    private void requireAble(PersonId person, PersonId substitute, LocalDate from, LocalDate to) {
        boolean able =
                substitutesFor(person).stream().anyMatch(member -> member.id().equals(substitute));
        if (!able) {
            throw new Refused("access.refused.substituteUnable");
        }
        if (queries.overlaps(substitute, from, to)) {
            throw new Refused("access.refused.substituteAbsent");
        }
    }

    private void changed(AbsenceChanged event) {
        events.publishEvent(event);
        standing.forget();
    }

    private LocalDate today() {
        return SwedishTime.day(clock.instant());
    }
}
