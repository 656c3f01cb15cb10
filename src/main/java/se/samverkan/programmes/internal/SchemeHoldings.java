package se.samverkan.programmes.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.municipality.UnitHoldings;
import se.samverkan.municipality.UnitId;

/** A committee's schemes are its successor's from the day it takes over. */
@Component
class SchemeHoldings implements UnitHoldings {

    private final JdbcClient jdbc;

    SchemeHoldings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "programmes.held.schemes";
    }

    @Override
    public int count(UnitId unit) {
        return jdbc.sql("select count(*) from scheme where committee_id = ?")
                .param(unit.value())
                .query(Integer.class)
                .single();
    }
}
