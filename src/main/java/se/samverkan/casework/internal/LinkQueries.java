package se.samverkan.casework.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseLinkKind;
import se.samverkan.casework.CaseLinkRow;
import se.samverkan.casework.CaseStatus;
import se.samverkan.organisations.AssociationId;
import se.samverkan.shared.CaseNumber;

/** Reads of links, from whichever end, and the search for the case to link to. */
@Component
public class LinkQueries {

    private static final int SHOWN = 50;
    private static final int FOUND = 10;

    record Ends(CaseId from, CaseLinkKind kind, CaseId to) {}

    private final JdbcClient jdbc;

    LinkQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<CaseLinkRow> of(CaseId id) {
        return jdbc.sql("""
                select l.id as link_id, l.kind as link_kind, true as outgoing, c.*, a.name as association_name
                from case_link l join case_file c on c.id = l.to_case join association a on a.id = c.association_id
                where l.from_case = :id
                union all
                select l.id, l.kind, false, c.*, a.name
                from case_link l join case_file c on c.id = l.from_case join association a on a.id = c.association_id
                where l.to_case = :id
                order by link_id limit\s""" + SHOWN)
                .param("id", id.value())
                .query((row, n) -> new CaseLinkRow(
                        row.getObject("link_id", UUID.class),
                        CaseLinkKind.valueOf(row.getString("link_kind")),
                        row.getBoolean("outgoing"),
                        new CaseId(row.getObject("id", UUID.class)),
                        new CaseNumber(row.getInt("number_year"), row.getInt("number_in_year")),
                        row.getString("title"),
                        CaseStatus.valueOf(row.getString("status")),
                        new AssociationId(row.getObject("association_id", UUID.class)),
                        row.getString("association_name")))
                .list();
    }

    Optional<Ends> ends(UUID link) {
        return jdbc.sql("select from_case, kind, to_case from case_link where id = ?")
                .param(link)
                .query((row, n) -> new Ends(
                        new CaseId(row.getObject("from_case", UUID.class)),
                        CaseLinkKind.valueOf(row.getString("kind")),
                        new CaseId(row.getObject("to_case", UUID.class))))
                .optional();
    }

    /** The last figures of a number are enough: "42" finds SAM 2026-00042. */
    public List<CaseHead> find(String words, CaseId except) {
        CaseWords sought = CaseWords.of(words);
        if (sought.nothing()) {
            return List.of();
        }
        List<String> conditions = new ArrayList<>(List.of("c.id <> :except"));
        Map<String, Object> values = new LinkedHashMap<>(Map.of("except", except.value()));
        sought.addTo(conditions, values);
        return jdbc.sql(CaseQueries.HEAD + " where " + String.join(" and ", conditions) + " order by c.id desc limit "
                        + FOUND)
                .params(values)
                .query((row, n) -> CaseQueries.head(row))
                .list();
    }
}
