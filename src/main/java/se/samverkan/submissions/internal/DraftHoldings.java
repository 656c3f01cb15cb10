package se.samverkan.submissions.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.organisations.AssociationHoldings;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.AssociationsMerged;
import se.samverkan.programmes.CallId;
import se.samverkan.programmes.Schemes;

/** Drafts follow their association when it is merged into another; two for the same call are both kept. */
@Component
class DraftHoldings implements AssociationHoldings {

    private final JdbcClient jdbc;
    private final Schemes schemes;

    DraftHoldings(JdbcClient jdbc, Schemes schemes) {
        this.jdbc = jdbc;
        this.schemes = schemes;
    }

    @Override
    public String key() {
        return "submissions.held.drafts";
    }

    @Override
    public int count(AssociationId association) {
        return jdbc.sql("select count(*) from draft where association_id = ? and case_id is null")
                .param(association.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public List<String> both(AssociationId one, AssociationId other) {
        return jdbc
                .sql("""
                select distinct d.call_id from draft d join draft e on e.call_id = d.call_id
                where d.association_id = ? and e.association_id = ? and d.case_id is null and e.case_id is null
                """)
                .params(one.value(), other.value())
                .query((row, n) -> new CallId(row.getObject("call_id", UUID.class)))
                .list()
                .stream()
                .map(call -> schemes.get(schemes.call(call).scheme()).name().sv())
                .toList();
    }

    /** The version moves on: a page that was typing then is told, and keeps its text. */
    @EventListener
    void move(AssociationsMerged merged) {
        jdbc.sql("update draft set association_id = ?, version = version + 1 where association_id = ? order by id")
                .params(merged.into().value(), merged.from().value())
                .update();
    }
}
