package se.samverkan.intake.internal;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.organisations.AssociationHoldings;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.AssociationsMerged;

/** What is begun for an association follows it when it is merged into another; its links then lead to the other. */
@Component
class IntakeHoldings implements AssociationHoldings {

    private final JdbcClient jdbc;

    IntakeHoldings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "intake.held.intakes";
    }

    @Override
    public int count(AssociationId association) {
        return jdbc.sql("select count(*) from intake where association_id = ?")
                .param(association.value())
                .query(Integer.class)
                .single();
    }

    @EventListener
    void move(AssociationsMerged merged) {
        jdbc.sql("update intake set association_id = ?, version = version + 1 where association_id = ? order by id")
                .params(merged.into().value(), merged.from().value())
                .update();
    }
}
