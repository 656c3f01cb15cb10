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
import se.samverkan.organisations.SimilarAssociation;
import se.samverkan.shared.OrganisationNumber;
import se.samverkan.shared.Utc;

@Component
public class AssociationQueries {

    private static final String ROW = "select id, name, organisation_number, city, registered_at from association";

    private final JdbcClient jdbc;

    AssociationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<AssociationDetails> details(AssociationId id) {
        return jdbc.sql("select * from association where id = ?")
                .param(id.value())
                .query((row, n) -> details(row))
                .optional();
    }

    public Optional<AssociationRow> byNumber(OrganisationNumber number) {
        return jdbc.sql(ROW + " where organisation_number = ?")
                .param(number.digits())
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
        String all = folded.stream().map(word -> "locate(?, search_text) > 0").collect(Collectors.joining(" and "));
        return jdbc.sql(ROW + (all.isEmpty() ? "" : " where " + all) + " order by name, id limit ?")
                .params(folded)
                .param(limit)
                .query((row, n) -> row(row))
                .list();
    }

    /** Of those that begin alike, the ones whose key is the same but for a slip. */
    public List<SimilarAssociation> similar(String nameKey, boolean withoutNumberOnly) {
        if (nameKey.isEmpty()) {
            return List.of();
        }
        String start = nameKey.substring(0, Math.min(3, nameKey.length()));
        return jdbc
                .sql("""
                select id, name, city, name_key from association
                where left(name_key, char_length(:start)) = :start and (:any or organisation_number is null)
                order by name limit 500
                """)
                .param("start", start)
                .param("any", !withoutNumberOnly)
                .query((row, n) -> Map.entry(
                        row.getString("name_key"),
                        new SimilarAssociation(id(row), row.getString("name"), row.getString("city"))))
                .list()
                .stream()
                .filter(candidate -> NameKey.near(candidate.getKey(), nameKey))
                .map(Map.Entry::getValue)
                .limit(5)
                .toList();
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
                row.getLong("version"));
    }

    private static AssociationRow row(ResultSet row) throws SQLException {
        String number = row.getString("organisation_number");
        return new AssociationRow(
                id(row),
                row.getString("name"),
                number == null ? null : new OrganisationNumber(number).formatted(),
                row.getString("city"),
                Utc.fromDb(row, "registered_at"));
    }

    private static AssociationId id(ResultSet row) throws SQLException {
        return new AssociationId(row.getObject("id", UUID.class));
    }
}
