package se.samverkan.journal.internal;

import java.time.Clock;
import java.util.Arrays;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.journal.Actor;
import se.samverkan.journal.ActorSource;
import se.samverkan.journal.Recorded;
import se.samverkan.shared.Utc;
import tools.jackson.databind.json.JsonMapper;

/** Writes every recorded event in its own transaction, so that neither exists without the other. */
@Component
class JournalWriter {

    private final JdbcClient jdbc;
    private final ActorSource actors;
    private final Clock clock;
    private final JsonMapper json;

    JournalWriter(JdbcClient jdbc, ActorSource actors, Clock clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.clock = clock;
        this.json = json;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(Recorded recorded) {
        Actor actor = actors.current();
        jdbc.sql("""
                insert into journal_entry (at, actor_id, actor_name, event, subject_type, subject_id, facts)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Arrays.asList(
                        Utc.toDb(clock.instant()),
                        actor.id(),
                        actor.name(),
                        recorded.event(),
                        recorded.subjectType(),
                        recorded.subjectId(),
                        json.writeValueAsString(recorded.facts())))
                .update();
    }
}
