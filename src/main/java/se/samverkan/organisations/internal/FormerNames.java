package se.samverkan.organisations.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.FormerName;
import se.samverkan.shared.OrganisationNumber;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.Uuid7;

/** The names and numbers associations had, with their days. */
@Component
public class FormerNames {

    private final JdbcClient jdbc;
    private final Clock clock;

    FormerNames(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void keep(AssociationId id, AssociationFacts facts, FormerName.Why why, String reason) {
        keep(id, id, facts, why, reason);
    }

    /**
     * Keeps what {@code of} is called until today, for the record {@code at} under which it shall be found from now on.
     */
    void keep(AssociationId of, AssociationId at, AssociationFacts facts, FormerName.Why why, String reason) {
        LocalDate today = SwedishTime.day(clock.instant());
        jdbc.sql("""
                insert into association_former_name (id, association_id, name, organisation_number, valid_from, valid_to,
                    why, reason)
                select ?, ?, ?, ?,
                    least(?, coalesce((select max(f.valid_to) from association_former_name f
                        where f.association_id = a.id and f.why <> 'MERGED'), date(a.registered_at))), ?, ?, ?
                from association a where a.id = ?
                """)
                .params(Arrays.asList(
                        Uuid7.next(),
                        at.value(),
                        facts.name(),
                        facts.organisationNumber(),
                        today,
                        today,
                        why.name(),
                        reason,
                        of.value()))
                .update();
    }

    /** Latest first. Those of a merged record are found under the one that lives on. */
    public List<FormerName> of(AssociationId id) {
        return jdbc.sql("""
                select f.* from association_former_name f
                where f.association_id = :id or f.association_id in (select a.id from association a where a.merged_into = :id)
                order by f.valid_to desc, f.id desc limit 50
                """)
                .param("id", id.value())
                .query((row, n) -> {
                    String number = row.getString("organisation_number");
                    return new FormerName(
                            row.getString("name"),
                            number == null ? null : new OrganisationNumber(number).formatted(),
                            row.getObject("valid_from", LocalDate.class),
                            row.getObject("valid_to", LocalDate.class),
                            FormerName.Why.valueOf(row.getString("why")));
                })
                .list();
    }
}
