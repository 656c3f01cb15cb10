package se.samverkan.access.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.access.PersonId;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;

/** Guards that somebody can always administer the portal: a verified, not suspended person with the role today. */
@Component
public class Administrators {

    private final JdbcClient jdbc;
    private final Clock clock;

    Administrators(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public boolean exist() {
        return !held("").isEmpty();
    }

    /** Refused when nobody would be left without this assignment. */
    public void mustRemainWithoutAssignment(UUID assignment) {
        mustRemain(held -> !held.assignment().equals(assignment));
    }

    /** Refused when nobody would be left without this person. */
    public void mustRemainWithoutPerson(PersonId person) {
        mustRemain(held -> !held.person().equals(person.value()));
    }

    /** Locks, so that of two who leave at the same time the second sees that the first has gone. */
    private void mustRemain(Predicate<Held> remaining) {
        if (held(" for update").stream().noneMatch(remaining)) {
            throw new Refused("access.refused.lastAdministrator");
        }
    }

    private List<Held> held(String lock) {
        return jdbc.sql("""
                select a.id, a.person_id from staff_assignment a join person p on p.id = a.person_id
                where a.role = 'ADMINISTRATOR' and a.valid_from <= :today and (a.valid_to is null or a.valid_to > :today)
                and p.suspended_at is null and p.verified_at is not null
                """ + lock)
                .param("today", SwedishTime.day(clock.instant()))
                .query((row, n) -> new Held(row.getObject("id", UUID.class), row.getObject("person_id", UUID.class)))
                .list();
    }

    private record Held(UUID assignment, UUID person) {}
}
