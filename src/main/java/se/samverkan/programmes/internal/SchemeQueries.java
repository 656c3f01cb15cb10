package se.samverkan.programmes.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.Units;
import se.samverkan.programmes.CallId;
import se.samverkan.programmes.CallRow;
import se.samverkan.programmes.SchemeDetails;
import se.samverkan.programmes.SchemeId;
import se.samverkan.shared.LocalText;
import se.samverkan.shared.Money;
import se.samverkan.shared.Period;

@Component
public class SchemeQueries {

    private final JdbcClient jdbc;
    private final Units units;

    SchemeQueries(JdbcClient jdbc, Units units) {
        this.units = units;
        this.jdbc = jdbc;
    }

    public List<SchemeDetails> schemes() {
        return jdbc.sql("select * from scheme order by position, slug")
                .query((row, n) -> scheme(row))
                .list();
    }

    public Optional<SchemeDetails> scheme(SchemeId id) {
        return jdbc.sql("select * from scheme where id = ?")
                .param(id.value())
                .query((row, n) -> scheme(row))
                .optional();
    }

    public Optional<SchemeDetails> scheme(String slug) {
        return jdbc.sql("select * from scheme where slug = ?")
                .param(slug)
                .query((row, n) -> scheme(row))
                .optional();
    }

    public List<CallRow> calls(SchemeId scheme) {
        return jdbc.sql("select * from scheme_call where scheme_id = ? order by closes, opens")
                .param(scheme.value())
                .query((row, n) -> call(row))
                .list();
    }

    public List<CallRow> callsClosingFrom(LocalDate day) {
        return jdbc.sql("select * from scheme_call where closes >= ? order by closes, opens, id limit 500")
                .param(day)
                .query((row, n) -> call(row))
                .list();
    }

    public Optional<CallRow> call(CallId id) {
        return jdbc.sql("select * from scheme_call where id = ?")
                .param(id.value())
                .query((row, n) -> call(row))
                .optional();
    }

    private SchemeDetails scheme(ResultSet row) throws SQLException {
        return new SchemeDetails(
                new SchemeId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                units.ofToday(new UnitId(row.getObject("committee_id", UUID.class)))
                        .id(),
                text(row, "name"),
                text(row, "summary"),
                text(row, "purpose"),
                text(row, "eligibility"),
                text(row, "papers"),
                text(row, "how_decided"),
                row.getString("form_key"),
                row.getBoolean("sample"),
                row.getLong("version"));
    }

    private static LocalText text(ResultSet row, String column) throws SQLException {
        return new LocalText(row.getString(column + "_sv"), row.getString(column + "_en"));
    }

    private static CallRow call(ResultSet row) throws SQLException {
        LocalDate activityFrom = row.getObject("activity_from", LocalDate.class);
        BigDecimal frame = row.getBigDecimal("frame");
        return new CallRow(
                new CallId(row.getObject("id", UUID.class)),
                new SchemeId(row.getObject("scheme_id", UUID.class)),
                row.getObject("opens", LocalDate.class),
                row.getObject("closes", LocalDate.class),
                activityFrom == null ? null : new Period(activityFrom, row.getObject("activity_to", LocalDate.class)),
                frame == null ? null : new Money(frame),
                row.getObject("decision_by", LocalDate.class));
    }
}
