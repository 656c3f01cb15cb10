package se.samverkan.casework;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.PersonId;
import se.samverkan.access.Roles;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.SwedishTime;

/** Proposes who should have a case, so that a person only has to agree. It never decides anything. */
@Service
@Transactional(readOnly = true)
public class Suggestions {

    private static final int LATELY = 300;

    private final JdbcClient jdbc;
    private final Clock clock;

    Suggestions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The officer who has had most of the latest cases of the same kind, committee and themes, still handles cases in
     * that unit and is not away. Nothing when there is none like it. One statement.
     */
    @RolesAllowed(Roles.STAFF)
    public Optional<Suggestion> forCase(CaseHead head) {
        return jdbc.sql("""
                select c.unit_id, c.officer_id,
                    sum(1 + 2 * (select count(*) from case_theme a join case_theme b on b.theme_id = a.theme_id
                                 where a.case_id = c.id and b.case_id = :id)) as alike
                from (select * from case_file where kind = :kind and id <> :id and officer_id is not null
                      order by received_at desc limit :lately) c
                where (c.committee_id <=> :committee)
                    and exists (select 1 from staff_assignment s join person p on p.id = s.person_id
                        where s.person_id = c.officer_id and s.unit_id = c.unit_id and p.suspended_at is null
                        and s.role in ('CASE_OFFICER', 'CONTACT_CENTRE', 'NETWORK_COORDINATOR')
                        and s.valid_from <= :today and (s.valid_to is null or s.valid_to > :today))
                    and not exists (select 1 from staff_absence b where b.person_id = c.officer_id
                        and b.from_day <= :today and b.to_day >= :today)
                    and exists (select 1 from unit u where u.id = c.unit_id
                        and u.valid_from <= :today and (u.valid_to is null or u.valid_to >= :today))
                group by c.unit_id, c.officer_id
                order by alike desc, max(c.received_at) desc, c.officer_id limit 1
                """)
                .param("id", head.id().value())
                .param("kind", head.kind().name())
                .param("lately", LATELY)
                .param(
                        "committee",
                        head.committee() == null ? null : head.committee().value())
                .param("today", SwedishTime.day(clock.instant()))
                .query((row, n) -> new Suggestion(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        new PersonId(row.getObject("officer_id", UUID.class))))
                .optional();
    }
}
