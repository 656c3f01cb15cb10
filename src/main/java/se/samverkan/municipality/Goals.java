package se.samverkan.municipality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.shared.LocalText;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.SwedishTime;

@Service
@Transactional(readOnly = true)
public class Goals {

    private final JdbcClient jdbc;
    private final Clock clock;

    Goals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The goals of every mandate period, newest period first. */
    public List<GoalRow> all() {
        return jdbc.sql("select * from goal order by from_year desc, name_sv")
                .query((row, n) -> new GoalRow(
                        new GoalId(row.getObject("id", UUID.class)),
                        row.getString("slug"),
                        new LocalText(row.getString("name_sv"), row.getString("name_en")),
                        row.getInt("from_year"),
                        row.getObject("to_year", Integer.class),
                        row.getString("source")))
                .list();
    }

    public List<GoalRow> current() {
        int year = LocalDate.now(clock.withZone(SwedishTime.ZONE)).getYear();
        return all().stream()
                .filter(goal -> goal.fromYear() <= year)
                .filter(goal -> goal.toYear() == null || goal.toYear() >= year)
                .toList();
    }

    public GoalRow get(GoalId id) {
        return all().stream().filter(goal -> goal.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }
}
