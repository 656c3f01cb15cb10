package se.samverkan.municipality.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.UnitKind;
import se.samverkan.municipality.UnitRow;
import se.samverkan.shared.LocalText;

@Component
public class UnitQueries {

    private final JdbcClient jdbc;

    UnitQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every unit there has been: tens of rows, by kind and name. */
    public List<UnitRow> all() {
        return jdbc.sql("select * from unit order by kind, name_sv, valid_from")
                .query((row, n) -> unit(row))
                .list();
    }

    private static UnitRow unit(ResultSet row) throws SQLException {
        return new UnitRow(
                new UnitId(row.getObject("id", UUID.class)),
                UnitKind.valueOf(row.getString("kind")),
                new LocalText(row.getString("name_sv"), row.getString("name_en")),
                row.getString("slug"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                id(row, "successor_id"),
                id(row, "committee_id"),
                row.getString("email"),
                row.getLong("version"));
    }

    private static @Nullable UnitId id(ResultSet row, String column) throws SQLException {
        UUID value = row.getObject(column, UUID.class);
        return value == null ? null : new UnitId(value);
    }
}
