package se.samverkan.municipality;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.shared.LocalText;
import se.samverkan.shared.NotFound;

@Service
@Transactional(readOnly = true)
public class Themes {

    private final JdbcClient jdbc;

    Themes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Tens of rows, in alphabetical order. */
    public List<ThemeRow> current() {
        return jdbc.sql("select id, name_sv, name_en, slug from theme order by name_sv")
                .query((row, n) -> new ThemeRow(
                        new ThemeId(row.getObject("id", UUID.class)),
                        new LocalText(row.getString("name_sv"), row.getString("name_en")),
                        row.getString("slug")))
                .list();
    }

    public ThemeRow get(ThemeId id) {
        return current().stream()
                .filter(theme -> theme.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
