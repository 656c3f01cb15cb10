package se.samverkan.partnerships.internal;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.organisations.AssociationHoldings;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.AssociationsMerged;

/**
 * Partnerships follow their association when it is merged into another. The name in the agreement stays what it was when
 * it was made, and its public page keeps its address.
 */
@Component
class PartnershipHoldings implements AssociationHoldings {

    private final JdbcClient jdbc;

    PartnershipHoldings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "partnerships.held.partnerships";
    }

    @Override
    public int count(AssociationId association) {
        return jdbc.sql("select count(*) from partnership where association_id = ?")
                .param(association.value())
                .query(Integer.class)
                .single();
    }

    @EventListener
    void move(AssociationsMerged merged) {
        jdbc.sql(
                        "update partnership set association_id = ?, version = version + 1 where association_id = ? order by id")
                .params(merged.into().value(), merged.from().value())
                .update();
    }
}
