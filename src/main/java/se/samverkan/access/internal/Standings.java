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
                select p.id, p.name, p.email, p.language, p.session_epoch, p.suspended_at, a.role, a.unit_id
                from person p
                left join staff_assignment a on a.person_id = p.id
                    and a.valid_from <= :today and (a.valid_to is null or a.valid_to > :today)
                where p.id = :person
                """)
                .param("today", SwedishTime.day(clock.instant()))
                .param("person", person.value())
                .query(Standings::standing);
    }

    private static Optional<Standing> standing(ResultSet row) throws SQLException {
        Map<StaffRole, Set<UnitId>> assignments = new EnumMap<>(StaffRole.class);
        @Nullable Standing standing = null;
        while (row.next()) {
            String role = row.getString("role");
            if (role != null) {
                assignments
                        .computeIfAbsent(StaffRole.valueOf(role), first -> new LinkedHashSet<>())
                        .add(new UnitId(row.getObject("unit_id", UUID.class)));
            }
            PersonDetails person = new PersonDetails(
                    new PersonId(row.getObject("id", UUID.class)),
                    row.getString("name"),
                    row.getString("email"),
                    Locale.forLanguageTag(row.getString("language")));
            standing = new Standing(
                    person, row.getLong("session_epoch"), row.getObject("suspended_at") != null, assignments);
        }
        return Optional.ofNullable(standing);
    }
}
