package se.samverkan.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffAssignment;
import se.samverkan.access.StaffMember;
import se.samverkan.access.StaffRole;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.Units;
import se.samverkan.shared.SwedishTime;

/** Staff with the assignments that have not ended, one statement a list. */
@Component
public class StaffQueries {

    /** More than any municipality has in this portal; a list is never without an end. */
    private static final int MOST_ROWS = 5_000;

    private static final String MEMBERS = """
            select p.id person, p.name, p.email, a.id, a.role, a.unit_id, a.valid_from, a.valid_to
            from staff_assignment a join person p on p.id = a.person_id
            where (a.valid_to is null or a.valid_to > :today)
            """;
    private static final String HOLDS_NOW = """
             and p.suspended_at is null and exists (
                select 1 from staff_assignment now where now.person_id = p.id and now.role in (:roles)
                and (:any_unit or now.unit_id in (:units))
                and now.valid_from <= :today and (now.valid_to is null or now.valid_to > :today))
            """;
    private static final String ORDER = " order by p.name, p.id, a.valid_from, a.id limit :most";

    private final JdbcClient jdbc;
    private final Units units;
    private final Clock clock;

    StaffQueries(JdbcClient jdbc, Units units, Clock clock) {
        this.units = units;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Everyone with an assignment now or later, suspended persons too. */
    public List<StaffMember> all() {
        return members(jdbc.sql(MEMBERS + ORDER));
    }

    /** Who may act now in one of the roles, in any unit. */
    public List<StaffMember> holding(Set<StaffRole> roles) {
        return members(holders(roles)
                .param("any_unit", true)
                .param("units", List.of(UnitId.next().value())));
    }

    public List<StaffMember> holding(Set<StaffRole> roles, UnitId unit) {
        return members(holders(roles)
                .param("any_unit", false)
                .param("units", units.family(unit).stream().map(UnitId::value).toList()));
    }

    private JdbcClient.StatementSpec holders(Set<StaffRole> roles) {
        return jdbc.sql(MEMBERS + HOLDS_NOW + ORDER)
                .param("roles", roles.stream().map(Enum::name).toList());
    }

    private List<StaffMember> members(JdbcClient.StatementSpec statement) {
        Map<UUID, StaffMember> members = new LinkedHashMap<>();
        statement
                .param("today", SwedishTime.day(clock.instant()))
                .param("most", MOST_ROWS)
                .query(row -> {
                    member(members, row).add(assignment(row));
                });
        return List.copyOf(members.values());
    }

    private static List<StaffAssignment> member(Map<UUID, StaffMember> members, ResultSet row) throws SQLException {
        UUID id = row.getObject("person", UUID.class);
        String name = row.getString("name");
        String email = row.getString("email");
        return members.computeIfAbsent(id, key -> new StaffMember(new PersonId(key), name, email, new ArrayList<>()))
                .assignments();
    }

    private static StaffAssignment assignment(ResultSet row) throws SQLException {
        return new StaffAssignment(
                row.getObject("id", UUID.class),
                StaffRole.valueOf(row.getString("role")),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
