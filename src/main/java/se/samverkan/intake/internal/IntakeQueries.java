package se.samverkan.intake.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.casework.CaseId;
import se.samverkan.intake.CallerForm;
import se.samverkan.intake.Channel;
import se.samverkan.intake.IntakeId;
import se.samverkan.intake.IntakeRow;
import se.samverkan.intake.KnownCase;
import se.samverkan.intake.Registration;
import se.samverkan.municipality.UnitId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.shared.CaseNumber;
import se.samverkan.shared.Utc;

/** Reads lists and what others show; joins the names of neighbours (docs/decisions/0012). */
@Component
public class IntakeQueries {

    private static final int MOST = 100;

    private final JdbcClient jdbc;

    IntakeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most a hundred, the latest first. */
    public List<IntakeRow> rows(List<UnitId> units, boolean sent) {
        if (units.isEmpty()) {
            return List.of();
        }
        String places = units.stream().map(unit -> "?").collect(Collectors.joining(", "));
        String state =
                sent ? "i.sent_at is not null order by i.sent_at desc" : "i.case_id is null order by i.saved_at desc";
        return jdbc.sql("""
                select i.*, a.name as association_name, c.number_year, c.number_in_year, c.title,
                    exists (select 1 from intake_link l where l.intake_id = i.id and l.used_at is not null) as taken_over
                from intake i
                left join association a on a.id = i.association_id
                left join case_file c on c.id = i.case_id
                where i.unit_id in (%s) and %s, i.id desc limit %d
                """.formatted(places, state, MOST))
                .params(units.stream().map(UnitId::value).toArray())
                .query((row, n) -> row(row))
                .list();
    }

    private static IntakeRow row(ResultSet row) throws SQLException {
        UUID caseId = row.getObject("case_id", UUID.class);
        String association = row.getString("association_name");
        String title = row.getString("title");
        return new IntakeRow(
                new IntakeId(row.getObject("id", UUID.class)),
                association == null ? "" : association,
                row.getString("caller_name"),
                Utc.fromDb(row, "saved_at"),
                row.getString("saved_by_name"),
                caseId == null ? null : new CaseId(caseId),
                caseId == null ? null : new CaseNumber(row.getInt("number_year"), row.getInt("number_in_year")),
                title == null ? "" : title,
                row.getBoolean("taken_over"));
    }

    /** How the case came in; empty when the association sent it itself. */
    public Optional<Registration> registration(CaseId id) {
        return jdbc.sql("""
                select i.*, c.number_year, c.number_in_year, l.expires_at, l.withdrawn_at, l.used_at, p.name as used_by_name
                from intake i join case_file c on c.id = i.case_id
                left join intake_link l on l.intake_id = i.id
                left join person p on p.id = l.used_by
                where i.case_id = ?
                order by l.used_at is null, l.created_at desc limit 1
                """)
                .param(id.value())
                .query((row, n) -> new Registration(
                        new IntakeId(row.getObject("id", UUID.class)),
                        new CaseNumber(row.getInt("number_year"), row.getInt("number_in_year")),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getString("registered_by_name"),
                        Utc.fromDb(row, "sent_at"),
                        caller(row),
                        row.getObject("expires_at") == null || row.getObject("withdrawn_at") != null
                                ? null
                                : Utc.fromDb(row, "expires_at"),
                        row.getObject("used_at") == null ? null : Utc.fromDb(row, "used_at"),
                        row.getString("used_by_name")))
                .optional();
    }

    private static CallerForm caller(ResultSet row) throws SQLException {
        return new CallerForm(
                Channel.valueOf(row.getString("channel")),
                row.getString("caller_name"),
                row.getString("caller_phone"),
                row.getString("caller_email"),
                row.getString("caller_address"),
                row.getString("caller_postal_code"),
                row.getString("caller_city"));
    }

    /** What was registered, as it is called now. */
    public RegisteredCase registered(IntakeId id) {
        return jdbc.sql("""
                select c.id, c.number_year, c.number_in_year, c.title, c.association_id, a.name
                from intake i join case_file c on c.id = i.case_id join association a on a.id = c.association_id
                where i.id = ?
                """)
                .param(id.value())
                .query((row, n) -> new RegisteredCase(
                        new CaseId(row.getObject("id", UUID.class)),
                        new CaseNumber(row.getInt("number_year"), row.getInt("number_in_year")),
                        row.getString("title"),
                        new AssociationId(row.getObject("association_id", UUID.class)),
                        row.getString("name")))
                .single();
    }

    /** The association's latest cases, to see whether this one is here already; at most ten. */
    public List<KnownCase> casesOf(AssociationId association) {
        return jdbc.sql("""
                select id, number_year, number_in_year, title, received_at from case_file
                where association_id = ? order by received_at desc, id desc limit 10
                """)
                .param(association.value())
                .query((row, n) -> new KnownCase(
                        new CaseId(row.getObject("id", UUID.class)),
                        new CaseNumber(row.getInt("number_year"), row.getInt("number_in_year")),
                        row.getString("title"),
                        Utc.fromDb(row, "received_at")))
                .list();
    }

    public record RegisteredCase(
            CaseId id, CaseNumber number, String title, AssociationId association, String associationName) {}
}
