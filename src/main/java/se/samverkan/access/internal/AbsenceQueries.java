package se.samverkan.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.access.AbsenceRow;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffMember;
import se.samverkan.access.StaffRole;

/** The rows of absences, with the names of those they are about. */
@Component
public class AbsenceQueries {

    private static final String ROWS = """
            select b.*, p.name as person_name, s.name as substitute_name
            from staff_absence b
            join person p on p.id = b.person_id
            left join person s on s.id = b.substitute_id
            """;
    private static final int MOST = 1_000;

    private final JdbcClient jdbc;
    private final StaffQueries staff;

    AbsenceQueries(JdbcClient jdbc, StaffQueries staff) {
        this.jdbc = jdbc;
        this.staff = staff;
    }

    public List<AbsenceRow> notPassed(LocalDate today) {
        return jdbc.sql(ROWS + " where b.to_day >= ? order by b.from_day, p.name, b.id limit " + MOST)
                .param(today)
                .query((row, n) -> row(row))
                .list();
    }

    public Optional<AbsenceRow> on(PersonId person, LocalDate day) {
        return jdbc.sql(ROWS + " where b.person_id = ? and b.from_day <= ? and b.to_day >= ? limit 1")
                .params(person.value(), day, day)
                .query((row, n) -> row(row))
                .optional();
    }

    public Optional<AbsenceRow> find(UUID id) {
        return jdbc.sql(ROWS + " where b.id = ?")
                .param(id)
                .query((row, n) -> row(row))
                .optional();
    }

    /** The person's row is locked, so that of two absences entered at once the second sees the first. */
    public boolean overlaps(PersonId person, LocalDate from, LocalDate to) {
        jdbc.sql("select id from person where id = ? for update")
                .param(person.value())
                .query(UUID.class)
                .optional();
        return jdbc.sql("select count(*) from staff_absence where person_id = ? and from_day <= ? and to_day >= ?")
                        .params(person.value(), to, from)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public void insert(UUID id, PersonId person, @Nullable PersonId substitute, LocalDate from, LocalDate to) {
        jdbc.sql("insert into staff_absence (id, version, person_id, substitute_id, from_day, to_day)"
                        + " values (?, 0, ?, ?, ?, ?)")
                .params(Arrays.asList(id, person.value(), substitute == null ? null : substitute.value(), from, to))
                .update();
    }

    public boolean delete(UUID id, long version) {
        return jdbc.sql("delete from staff_absence where id = ? and version = ?")
                        .params(id, version)
                        .update()
                == 1;
    }

    public List<StaffMember> handlers() {
        return staff.holding(Set.of(StaffRole.CASE_OFFICER, StaffRole.CONTACT_CENTRE, StaffRole.NETWORK_COORDINATOR));
    }

    private static AbsenceRow row(ResultSet row) throws SQLException {
        UUID substitute = row.getObject("substitute_id", UUID.class);
        return new AbsenceRow(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("person_name"),
                substitute == null ? null : new PersonId(substitute),
                row.getString("substitute_name"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getLong("version"));
    }
}
