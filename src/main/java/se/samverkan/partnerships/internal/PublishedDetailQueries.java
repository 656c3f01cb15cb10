package se.samverkan.partnerships.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.municipality.Precision;
import se.samverkan.partnerships.ContributionKind;
import se.samverkan.partnerships.ContributionLine;
import se.samverkan.partnerships.PartnershipForm;
import se.samverkan.partnerships.PartnershipStatus;
import se.samverkan.partnerships.Party;
import se.samverkan.partnerships.PublishedPartnership;
import se.samverkan.shared.LocalText;
import se.samverkan.shared.Utc;

/** One public page: the partnership, and everything that it has several of, in two statements. */
@Component
public class PublishedDetailQueries {

    private static final String PARTS = """
            select 'THEME' as part, position, name_sv, name_en, null as party, null as contribution_year, null as kind,
                   null as amount, null as amount_precision, null as quantity, null as scope, null as description
            from partnership_theme where partnership_id = :id
            union all
            select 'GOAL', position, name_sv, name_en, null, null, null, null, null, null, null, null
            from partnership_goal where partnership_id = :id
            union all
            select 'CONTRIBUTION', position, null, null, party, contribution_year, kind, amount, amount_precision,
                   quantity, scope, description
            from partnership_contribution where partnership_id = :id
            order by part, position
            """;

    private final JdbcClient jdbc;

    PublishedDetailQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<PublishedPartnership> byNumber(int number) {
        return jdbc.sql("select p.* from partnership p where p.number = ? and " + PublicFilter.PUBLIC)
                .param(number)
                .query((row, n) -> published(row))
                .optional();
    }

    /** Asks again while the row is open, which is safe: the driver has read the answer to its end. */
    private PublishedPartnership published(ResultSet row) throws SQLException {
        List<LocalText> themes = new ArrayList<>();
        List<LocalText> goals = new ArrayList<>();
        List<ContributionLine> contributions = new ArrayList<>();
        jdbc.sql(PARTS).param("id", row.getObject("id", UUID.class)).query(part -> {
            switch (part.getString("part")) {
                case "THEME" -> themes.add(new LocalText(part.getString("name_sv"), part.getString("name_en")));
                case "GOAL" -> goals.add(new LocalText(part.getString("name_sv"), part.getString("name_en")));
                default -> contributions.add(contribution(part));
            }
        });
        return new PublishedPartnership(
                row.getInt("number"),
                row.getString("slug"),
                row.getString("name"),
                PartnershipForm.valueOf(row.getString("form")),
                PartnershipStatus.valueOf(row.getString("status")),
                row.getString("association_name"),
                row.getString("organisation_number"),
                new LocalText(row.getString("committee_name_sv"), row.getString("committee_name_en")),
                row.getString("purpose"),
                row.getString("background"),
                row.getString("goals_text"),
                Objects.requireNonNull(row.getObject("begins_on", LocalDate.class)),
                row.getObject("ends_on", LocalDate.class),
                row.getString("agreement_reference"),
                List.copyOf(themes),
                List.copyOf(goals),
                List.copyOf(contributions),
                row.getString("note"),
                Utc.fromDb(row, "published_at"),
                Utc.fromDb(row, "changed_at"));
    }

    private static ContributionLine contribution(ResultSet row) throws SQLException {
        return new ContributionLine(
                Party.valueOf(row.getString("party")),
                row.getInt("contribution_year"),
                ContributionKind.valueOf(row.getString("kind")),
                row.getBigDecimal("amount"),
                row.getString("quantity"),
                Precision.valueOf(row.getString("amount_precision")),
                row.getString("scope"),
                row.getString("description"));
    }
}
