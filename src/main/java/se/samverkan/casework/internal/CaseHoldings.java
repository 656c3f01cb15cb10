package se.samverkan.casework.internal;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.organisations.AssociationHoldings;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.AssociationsMerged;

/** Cases follow their association when it is merged into another, and are found by both names. */
@Component
class CaseHoldings implements AssociationHoldings {

    private final JdbcClient jdbc;

    CaseHoldings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "casework.held.cases";
    }

    @Override
    public int count(AssociationId association) {
        return jdbc.sql("select count(*) from case_file where association_id = ?")
                .param(association.value())
                .query(Integer.class)
                .single();
    }

    /** The version moves on: whoever has the case open learns that it belongs to another association now. */
    @EventListener
    void move(AssociationsMerged merged) {
        jdbc.sql("""
                update case_file set association_id = ?, search_text = left(concat(search_text, ?), 600),
                    version = version + 1
                where association_id = ? order by id
                """)
                .params(
                        merged.into().value(),
                        SearchableWords.of(merged.intoName()).strip() + " ",
                        merged.from().value())
                .update();
    }
}
