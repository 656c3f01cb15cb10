package se.samverkan.casework.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.access.PersonId;
import se.samverkan.casework.ArrivedCase;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseKind;
import se.samverkan.casework.PastArrival;
import se.samverkan.municipality.ThemeId;
import se.samverkan.municipality.UnitId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.shared.CaseNumber;
import se.samverkan.shared.Utc;

/** Reads past cases back as they arrived; their themes are those they have now. */
@Component
public class ArrivalQueries {

    private final JdbcClient jdbc;
    private final CaseFacts facts;

    ArrivalQueries(JdbcClient jdbc, CaseFacts facts) {
        this.jdbc = jdbc;
        this.facts = facts;
    }

    public List<PastArrival> latest(int most) {
        List<UUID> ids = jdbc.sql("select id from case_file order by received_at desc, id desc limit ?")
                .param(most)
                .query(UUID.class)
                .list();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Map<String, List<String>>> known = facts.of(ids);
        Map<UUID, Set<ThemeId>> themes = new HashMap<>();
        List<PastArrival> arrivals = new ArrayList<>();
        jdbc.sql("""
                select c.*, a.unit_id as queue_id, t.theme_id from case_file c
                join case_arrival a on a.case_id = c.id
                left join case_theme t on t.case_id = c.id
                where c.id in (:ids) order by c.received_at desc, c.id desc
                """).param("ids", ids).query(row -> {
            UUID id = row.getObject("id", UUID.class);
            UUID theme = row.getObject("theme_id", UUID.class);
            boolean first = !themes.containsKey(id);
            Set<ThemeId> its = themes.computeIfAbsent(id, key -> new HashSet<>());
            if (theme != null) {
                its.add(new ThemeId(theme));
            }
            if (!first) {
                return;
            }
            UUID committee = row.getObject("committee_id", UUID.class);
            arrivals.add(new PastArrival(
                    new CaseId(id),
                    new CaseNumber(row.getInt("number_year"), row.getInt("number_in_year")),
                    Utc.fromDb(row, "received_at"),
                    new ArrivedCase(
                            row.getObject("submission_key", UUID.class),
                            CaseKind.valueOf(row.getString("kind")),
                            row.getString("title"),
                            new AssociationId(row.getObject("association_id", UUID.class)),
                            new PersonId(row.getObject("submitted_by", UUID.class)),
                            committee == null ? null : new UnitId(committee),
                            its,
                            row.getBigDecimal("requested_amount"),
                            known.getOrDefault(id, Map.of())),
                    new UnitId(row.getObject("queue_id", UUID.class))));
        });
        return arrivals;
    }
}
