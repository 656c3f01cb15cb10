package se.samverkan.partnerships.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.casework.CaseId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.partnerships.PartnershipFilter;
import se.samverkan.partnerships.PartnershipForm;
import se.samverkan.partnerships.PartnershipId;
import se.samverkan.partnerships.PartnershipRow;
import se.samverkan.partnerships.PartnershipStatus;
import se.samverkan.shared.LocalText;
import se.samverkan.shared.SearchWords;
import se.samverkan.shared.Utc;

/** The lists of staff: every status, highest number first. */
@Component
public class PartnershipQueries {

    private static final String ROWS = """
            select p.id, p.number, p.name, p.form, p.status, p.association_name, p.committee_name_sv,
                   p.committee_name_en, p.begins_on, p.ends_on, p.changed_at
            from partnership p
            """;

    private final JdbcClient jdbc;

    PartnershipQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<PartnershipRow> rows(PartnershipFilter filter, PartnershipAccess access) {
        List<String> conditions = new ArrayList<>(List.of("p.number < :below"));
        Map<String, Object> values = new HashMap<>();
        Integer below = filter.belowNumber();
        values.put("below", below == null ? Integer.MAX_VALUE : below);
        values.put("limit", filter.limit());
        if (filter.status() != null) {
            conditions.add("p.status = :status");
            values.put("status", filter.status().name());
        }
        visible(access, conditions, values);
        SearchWords.of(filter.words()).addTo("p.search_text", conditions, values);
        return jdbc.sql(ROWS + "where " + String.join(" and ", conditions) + " order by p.number desc limit :limit")
                .params(values)
                .query((row, n) -> row(row))
                .list();
    }

    /** How many there are of every status, with these words. */
    public Map<PartnershipStatus, Long> counts(String words, PartnershipAccess access) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        Map<String, Object> values = new HashMap<>();
        visible(access, conditions, values);
        SearchWords.of(words).addTo("p.search_text", conditions, values);
        Map<PartnershipStatus, Long> counts = new EnumMap<>(PartnershipStatus.class);
        jdbc.sql("select p.status, count(*) as hits from partnership p where " + String.join(" and ", conditions)
                        + " group by p.status")
                .params(values)
                .query(row -> {
                    counts.put(PartnershipStatus.valueOf(row.getString("status")), row.getLong("hits"));
                });
        return counts;
    }

    /**
     * The newest partnerships that came out of a case.
     *
     * @param all those that are not public too
     */
    public List<PartnershipRow> ofCase(CaseId caseId, boolean all) {
        return jdbc.sql(ROWS + "where p.case_id = ? and (? or p.status in ('PUBLISHED', 'ENDED'))"
                        + " order by p.number desc limit 50")
                .params(caseId.value(), all)
                .query((row, n) -> row(row))
                .list();
    }

    public List<PartnershipRow> ofAssociation(AssociationId association, PartnershipAccess access) {
        List<String> conditions = new ArrayList<>(List.of("p.association_id = :association"));
        Map<String, Object> values = new HashMap<>(Map.of("association", association.value()));
        visible(access, conditions, values);
        return jdbc.sql(ROWS + "where " + String.join(" and ", conditions) + " order by p.number desc limit 100")
                .params(values)
                .query((row, n) -> row(row))
                .list();
    }

    /** What is public, and of the rest what the person works with. */
    private static void visible(PartnershipAccess access, List<String> conditions, Map<String, Object> values) {
        PartnershipAccess.Scope scope = access.scope();
        if (scope.all()) {
            return;
        }
        List<String> mine = new ArrayList<>(List.of("p.status in ('PUBLISHED', 'ENDED')", "p.drafted_by = :me"));
        values.put("me", scope.me());
        if (!scope.committees().isEmpty()) {
            mine.add("p.committee_id in (:committees)");
            values.put("committees", scope.committees());
        }
        if (!scope.units().isEmpty()) {
            mine.add("p.case_id in (select c.id from case_file c where c.unit_id in (:units))");
            values.put("units", scope.units());
        }
        conditions.add("(" + String.join(" or ", mine) + ")");
    }

    private static PartnershipRow row(ResultSet row) throws SQLException {
        return new PartnershipRow(
                new PartnershipId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getString("name"),
                PartnershipForm.valueOf(row.getString("form")),
                PartnershipStatus.valueOf(row.getString("status")),
                row.getString("association_name"),
                committee(row),
                row.getObject("begins_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                Utc.fromDb(row, "changed_at"));
    }

    private static @Nullable LocalText committee(ResultSet row) throws SQLException {
        String name = row.getString("committee_name_sv");
        return name == null ? null : new LocalText(name, row.getString("committee_name_en"));
    }
}
