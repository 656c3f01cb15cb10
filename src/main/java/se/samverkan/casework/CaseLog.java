package se.samverkan.casework;

import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.journal.Actor;
import se.samverkan.journal.ActorSource;
import se.samverkan.shared.CaseNumber;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Utc;

/**
 * Writes in a case's history what a room has done with it beside the case's own steps. Checks no right: the room has.
 */
@Component
public class CaseLog {

    private static final int LONGEST_WHO = 300;

    private final JdbcClient jdbc;
    private final ActorSource actors;
    private final Clock clock;

    CaseLog(JdbcClient jdbc, ActorSource actors, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * @param step one that is not shown to the applicant
     * @param who the unit, person or case it was about, as named now
     * @param why in somebody's own words; may be empty
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(CaseId id, CaseStep step, String who, String why) {
        if (step.shownToApplicant()) {
            throw new IllegalArgumentException(step + " is a step of the case itself");
        }
        Actor actor = actors.current();
        jdbc.sql("""
                insert into case_history (case_id, at, actor_id, actor_name, step, from_status, to_status, who, why)
                select id, ?, ?, ?, ?, status, status, ?, ? from case_file where id = ?
                """)
                .params(Arrays.asList(
                        Utc.toDb(clock.instant()),
                        actor.id(),
                        actor.name(),
                        step.name(),
                        who.length() > LONGEST_WHO ? who.substring(0, LONGEST_WHO - 1) + "…" : who,
                        why.strip(),
                        id.value()))
                .update();
    }

    /** Locks the case. Whoever changes a case and something of their own locks the case first: always in one order. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(CaseId id) {
        boolean there = jdbc.sql("select id from case_file where id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .optional()
                .isPresent();
        if (!there) {
            throw new NotFound();
        }
    }

    public CaseSummary summary(CaseId id) {
        return jdbc.sql("select number_year, number_in_year, title from case_file where id = ?")
                .param(id.value())
                .query((row, n) -> new CaseSummary(
                        new CaseNumber(row.getInt("number_year"), row.getInt("number_in_year")),
                        row.getString("title")))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
