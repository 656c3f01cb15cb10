package se.samverkan.access.internal;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.municipality.UnitHoldings;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.SwedishTime;

/** Whoever works in a unit works in what it becomes: roles follow by themselves. */
@Component
class AssignmentHoldings implements UnitHoldings {

    private final JdbcClient jdbc;
    private final Clock clock;

    AssignmentHoldings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "access.held.assignments";
    }

    @Override
    public int count(UnitId unit) {
        return jdbc.sql(
                        "select count(*) from staff_assignment where unit_id = ? and (valid_to is null or valid_to > ?)")
                .params(unit.value(), SwedishTime.day(clock.instant()))
                .query(Integer.class)
                .single();
    }
}
