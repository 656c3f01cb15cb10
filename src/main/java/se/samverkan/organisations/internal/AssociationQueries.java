package se.samverkan.organisations.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.organisations.AssociationDetails;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.AssociationRow;
import se.samverkan.organisations.LegalForm;
import se.samverkan.shared.OrganisationNumber;
import se.samverkan.shared.Utc;

@Component
public class AssociationQueries {

    private static final String ROW = """
            select a.id, a.name, a.organisation_number, if(a.protected_details, '', a.city) as city, a.registered_at,
                (select group_concat(distinct f.name order by f.valid_to desc separator ', ')
                 from association_former_name f where f.association_id = a.id and f.name <> a.name) as former
            from association a where a.merged_into is null
            """;

    private final JdbcClient jdbc;

    AssociationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A merged one answers as the one that lives on. */
    public Optional<AssociationDetails> details(AssociationId id) {
        return jdbc.sql("""
                select a.* from association asked join association a on a.id = coalesce(asked.merged_into, asked.id)
                where asked.id = ?
                """).param(id.value()).query((row, n) -> details(row)).optional();
    }

    /** Also by a number it had before. */
    public Optional<AssociationRow> byNumber(OrganisationNumber number) {
        return jdbc.sql(ROW + """
                 and (a.organisation_number = :number or a.id = (select coalesce(m.merged_into, m.id)
                    from association_former_name f join association m on m.id = f.association_id
                    where f.organisation_number = :number order by f.valid_to desc limit 1))
                 order by a.organisation_number = :number desc limit 1
                """)
                .param("number", number.digits())
                .query((row, n) -> row(row))
                .optional();
    }

    public Map<AssociationId, String> names(Collection<AssociationId> ids) {
        Map<AssociationId, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            List<UUID> values =
                    ids.stream().map(AssociationId::value).distinct().toList();
            jdbc.sql("select id, name from association where id in (:ids)")
                    .param("ids", values)
                    .query(row -> {
                        names.put(id(row), row.getString("name"));
                    });
        }
        return names;
    }

    /**
     * Those whose name, place or number has every word in it. A municipality has a few thousand associations, so that a
     * scan costs less than an index that knows neither two-letter names ("IF") nor the middle of a compound word.
     */
    public List<AssociationRow> search(String words, int limit) {
        List<String> folded = Arrays.stream(NameKey.folded(joined(words)).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(8)
                .toList();
        String all = folded.stream().map(word -> "locate(?, a.search_text) > 0").collect(Collectors.joining(" and "));
        return jdbc.sql(ROW + (all.isEmpty() ? "" : " and " + all) + " order by a.name, a.id limit ?")
                .params(folded)
                .param(limit)
                .query((row, n) -> row(row))
                .list();
    }

    /** Locks the record for reading: it is not merged away before this transaction has ended. */
    public boolean lives(AssociationId id) {
        return jdbc.sql("select 1 from association where id = ? and merged_into is null lock in share mode")
                .param(id.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** The records that were merged into this one. */
    public List<AssociationId> mergedInto(AssociationId id) {
        return jdbc.sql("select id from association where merged_into = ? order by merged_at limit 20")
                .param(id.value())
                .query((row, n) -> id(row))
                .list();
    }

    /** "802400-1234" is kept as ten digits and has to be looked for as such. */
    private static String joined(String words) {
        return words.replaceAll("(?<=[0-9]{6})[\\-\\u2010-\\u2015](?=[0-9])", "");
    }

    private static AssociationDetails details(ResultSet row) throws SQLException {
        String number = row.getString("organisation_number");
        return new AssociationDetails(
                id(row),
                row.getString("name"),
                number == null ? null : new OrganisationNumber(number),
                LegalForm.valueOf(row.getString("legal_form")),
                row.getString("email"),
                row.getString("phone"),
                row.getString("web"),
                row.getString("address"),
                row.getString("postal_code"),
                row.getString("city"),
                row.getString("purpose"),
                row.getObject("started_year", Integer.class),
                row.getString("registered_despite"),
                row.getBoolean("protected_details"),
                row.getLong("version"));
    }

    static AssociationRow row(ResultSet row) throws SQLException {
        String number = row.getString("organisation_number");
        return new AssociationRow(
                id(row),
                row.getString("name"),
                number == null ? null : new OrganisationNumber(number).formatted(),
                row.getString("city"),
                Utc.fromDb(row, "registered_at"),
                row.getString("former") == null ? "" : row.getString("former"));
    }

    private static AssociationId id(ResultSet row) throws SQLException {
        return new AssociationId(row.getObject("id", UUID.class));
    }
}
