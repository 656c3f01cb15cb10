package se.samverkan.casework.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.CaseStep;
import se.samverkan.casework.HandOverRow;
import se.samverkan.journal.Actor;
import se.samverkan.journal.ActorSource;
import se.samverkan.shared.LocalText;
import se.samverkan.shared.Refused;
import se.samverkan.shared.Utc;

/** Every step leaves one history row and one event, in the step's own transaction. */
@Component
class CaseHistory {

    private static final Set<CaseStep> SAID_TO_BOTH =
            EnumSet.of(CaseStep.SUSPENDED, CaseStep.WITHDRAWN, CaseStep.CLOSED, CaseStep.REOPENED, CaseStep.REVOKED);
    private static final int LONGEST = 10_000;

    private final JdbcClient jdbc;
    private final ActorSource actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseHistory(JdbcClient jdbc, ActorSource actors, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** @param who a person, who is called the same in every language, or nobody */
    void step(CaseFile file, CaseStep step, @Nullable CaseStatus from, String who, String why) {
        step(file, step, from, new LocalText(who, who), why);
    }

    /** @param who as named at the time, in both languages */
    void step(CaseFile file, CaseStep step, @Nullable CaseStatus from, LocalText who, String why) {
        if (why.length() > LONGEST) {
            throw new Refused("casework.refused.reasonTooLong", LONGEST, why.length());
        }
        Instant now = clock.instant();
        file.touch(now);
        Actor actor = actors.current();
        jdbc.sql("""
                insert into case_history (case_id, at, actor_id, actor_name, step, from_status, to_status, who,
                    who_en, why)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Arrays.asList(
                        file.id().value(),
                        Utc.toDb(now),
                        actor.id(),
                        actor.name(),
                        step.name(),
                        from == null ? null : from.name(),
                        file.status().name(),
                        who.sv(),
                        who.en(),
                        why.strip()))
                .update();
        if (file.handOverTo() == null) {
            overtakeOffer(file);
        }
        HeadsOfRequest.forget(file.id());
        events.publishEvent(file.moved(step, from, SAID_TO_BOTH.contains(step) ? why.strip() : ""));
    }

    /** An offer nobody has answered ends when the case goes another way. */
    private void overtakeOffer(CaseFile file) {
        jdbc.sql("update case_hand_over set state = ?, answered_at = ? where open_case_id = ?")
                .params(
                        HandOverRow.State.OVERTAKEN.name(),
                        Utc.toDb(clock.instant()),
                        file.id().value())
                .update();
    }
}
