package se.samverkan.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.access.DemoPerson;
import se.samverkan.access.PersonDetails;
import se.samverkan.access.PersonId;
import se.samverkan.shared.LocalText;

@Component
public class PeopleQueries {

    private static final int MOST_DEMO_PERSONS = 50;

    private final JdbcClient jdbc;

    PeopleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<PersonDetails> byIds(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select id, name, email, language from person where id in (:ids)")
                .param("ids", ids.stream().map(PersonId::value).toList())
                .query((row, n) -> details(row))
                .list();
    }

    public List<PersonDetails> active(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select id, name, email, language from person"
                        + " where id in (:ids) and suspended_at is null order by name, id")
                .param("ids", ids.stream().map(PersonId::value).toList())
                .query((row, n) -> details(row))
                .list();
    }

    public Optional<PersonDetails> byEmail(String email) {
        return jdbc.sql("select id, name, email, language from person where email = ?")
                .param(email)
                .query((row, n) -> details(row))
                .optional();
    }

    public List<DemoPerson> demoPersons() {
        return jdbc.sql(
                        "select id, name, demo_role_line_sv, demo_role_line_en from person"
                                + " where demo_role_line_sv is not null and suspended_at is null order by registered_at, id limit ?")
                .param(MOST_DEMO_PERSONS)
                .query((row, n) -> new DemoPerson(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        new LocalText(row.getString("demo_role_line_sv"), row.getString("demo_role_line_en"))))
                .list();
    }

    public Set<PersonId> suspended() {
        return jdbc.sql("select id from person where suspended_at is not null")
                .query((row, n) -> new PersonId(row.getObject("id", UUID.class)))
                .set();
    }

    private static PersonDetails details(ResultSet row) throws SQLException {
        return new PersonDetails(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                Locale.forLanguageTag(row.getString("language")));
    }

    public boolean anybody() {
        return jdbc.sql("select exists (select 1 from person)")
                .query(Boolean.class)
                .single();
    }
}
