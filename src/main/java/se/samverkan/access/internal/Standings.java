package se.samverkan.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.access.PersonDetails;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.SwedishTime;

/** Reads a person's standing with one statement. */
@Component
public class Standings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Standings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Standing> now(PersonId person) {
        return jdbc.sql("""
                select p.id, p.name, p.email, p.language, p.session_epoch, p.suspended_at, a.role, a.unit_id,
                    b.person_id as absent_id
                from person p
                left join staff_assignment a on a.person_id = p.id
                    and a.valid_from <= :today and (a.valid_to is null or a.valid_to > :today)
                left join staff_absence b on b.substitute_id = p.id
                    and b.from_day <= :today and b.to_day >= :today
                where p.id = :person
                """)
                .param("today", SwedishTime.day(clock.instant()))
                .param("person", person.value())
                .query(Standings::standing);
    }

    private static Optional<Standing> standing(ResultSet row) throws SQLException {
        Map<StaffRole, Set<UnitId>> assignments = new EnumMap<>(StaffRole.class);
        Set<PersonId> standsInFor = new LinkedHashSet<>();
        @Nullable Standing standing = null;
        while (row.next()) {
            String role = row.getString("role");
            if (role != null) {
                assignments
                        .computeIfAbsent(StaffRole.valueOf(role), first -> new LinkedHashSet<>())
                        .add(new UnitId(row.getObject("unit_id", UUID.class)));
            }
            UUID absent = row.getObject("absent_id", UUID.class);
            if (absent != null) {
                standsInFor.add(new PersonId(absent));
            }
            PersonDetails person = new PersonDetails(
                    new PersonId(row.getObject("id", UUID.class)),
                    row.getString("name"),
                    row.getString("email"),
                    Locale.forLanguageTag(row.getString("language")));
            standing = new Standing(
                    person,
                    row.getLong("session_epoch"),
                    row.getObject("suspended_at") != null,
                    assignments,
                    standsInFor);
        }
        return Optional.ofNullable(standing);
    }
}
