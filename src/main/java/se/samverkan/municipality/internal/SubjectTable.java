package se.samverkan.municipality.internal;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.municipality.SubjectForm;
import se.samverkan.municipality.SubjectRow;
import se.samverkan.municipality.Subjects.Kind;
import se.samverkan.shared.LocalText;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.shared.Slug;
import se.samverkan.shared.Uuid7;

/** Themes and goals as rows; both have names, years and a successor. */
@Component
public class SubjectTable {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2200;

    private final JdbcClient jdbc;

    SubjectTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<SubjectRow> all(Kind kind) {
        String cases = kind == Kind.THEME ? "(select count(*) from case_theme c where c.theme_id = t.id)" : "0";
        String partnerships = kind == Kind.THEME
                ? "(select count(*) from partnership_theme p where p.theme_id = t.id)"
                : "(select count(*) from partnership_goal p where p.goal_id = t.id)";
        return jdbc.sql("select t.*, " + cases + " as cases, " + partnerships + " as partnerships from " + table(kind)
                        + " t order by t.from_year desc, t.name_sv limit 500")
                .query((row, n) -> new SubjectRow(
                        row.getObject("id", UUID.class),
                        new LocalText(row.getString("name_sv"), row.getString("name_en")),
                        row.getInt("from_year"),
                        row.getObject("to_year", Integer.class),
                        row.getObject("successor_id", UUID.class),
                        row.getInt("cases"),
                        row.getInt("partnerships")))
                .list();
    }

    public UUID insert(Kind kind, SubjectForm form) {
        String sv = form.name().sv().strip();
        String en = form.name().en().strip();
        if (sv.isEmpty() || en.isEmpty() || sv.length() > 200 || en.length() > 200) {
            throw new Refused("municipality.refused.subjectName");
        }
        requireYears(form.fromYear(), form.toYear());
        UUID id = Uuid7.next();
        jdbc.sql("insert into " + table(kind)
                        + " (id, slug, name_sv, name_en, from_year, to_year, source) values (?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        id,
                        freeSlug(kind, sv, form.fromYear()),
                        sv,
                        en,
                        form.fromYear(),
                        form.toYear(),
                        form.source().strip()))
                .update();
        return id;
    }

    public void end(Kind kind, UUID id, int lastYear, @Nullable UUID successor) {
        SubjectRow row = all(kind).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        requireYears(row.fromYear(), lastYear);
        if (row.successor() != null) {
            throw new Refused("municipality.refused.subjectSucceeded");
        }
        if (id.equals(successor)) {
            throw new Refused("municipality.refused.subjectCircular");
        }
        jdbc.sql("update " + table(kind) + " set to_year = ?, successor_id = ? where id = ?")
                .params(Arrays.asList(lastYear, successor, id))
                .update();
    }

    private static void requireYears(int from, @Nullable Integer to) {
        if (from < FIRST_YEAR || from > LAST_YEAR || to != null && (to < from || to > LAST_YEAR)) {
            throw new Refused("municipality.refused.years");
        }
    }

    private String freeSlug(Kind kind, String name, int year) {
        String slug = Slug.of(name);
        boolean taken = jdbc.sql("select count(*) from " + table(kind) + " where slug = ?")
                        .param(slug)
                        .query(Integer.class)
                        .single()
                > 0;
        return taken ? slug + "-" + year : slug;
    }

    /** One of two names of our own; nothing that was typed. */
    private static String table(Kind kind) {
        return kind == Kind.THEME ? "theme" : "goal";
    }
}
