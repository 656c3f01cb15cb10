package se.samverkan.municipality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.shared.LocalText;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.SwedishTime;

@Service
@Transactional(readOnly = true)
public class Themes {

    private final JdbcClient jdbc;
    private final Clock clock;

    Themes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of this year: tens of rows, in alphabetical order. */
    public List<ThemeRow> current() {
        int year = LocalDate.now(clock.withZone(SwedishTime.ZONE)).getYear();
        return rows("where from_year <= " + year + " and (to_year is null or to_year >= " + year + ")");
    }

    /** Those of every year. */
    public List<ThemeRow> all() {
        return rows("");
    }

    private List<ThemeRow> rows(String where) {
        return jdbc.sql("select id, name_sv, name_en, slug from theme " + where + " order by name_sv")
                .query((row, n) -> new ThemeRow(
                        new ThemeId(row.getObject("id", UUID.class)),
                        new LocalText(row.getString("name_sv"), row.getString("name_en")),
                        row.getString("slug")))
                .list();
    }

    public ThemeRow get(ThemeId id) {
        return all().stream().filter(theme -> theme.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }
}
