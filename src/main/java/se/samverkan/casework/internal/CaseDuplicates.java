package se.samverkan.casework.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.casework.ArrivedCase;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.internal.DuplicateRule.Sent;
import se.samverkan.shared.Utc;

/** Looks, when a case arrives, for others of the association in the last year, whichever committee they went to. */
@Component
class CaseDuplicates {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final CaseFacts facts;
    private final Clock clock;

    CaseDuplicates(JdbcClient jdbc, CaseFacts facts, Clock clock) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.clock = clock;
    }

    void lookFor(CaseId id, ArrivedCase arrived) {
        Sent sent = new Sent(arrived.title(), arrived.requestedAmount(), arrived.facts());
        Map<UUID, Sent> others = new HashMap<>();
        jdbc.sql("""
                select id, title, requested_amount from case_file
                where association_id = ? and received_at > ? and id <> ? and status <> 'WITHDRAWN'
                order by received_at desc, id desc limit ?
                """)
                .params(arrived.association().value(), Utc.toDb(clock.instant().minus(YEAR)), id.value(), MOST)
                .query(row -> {
                    others.put(
                            row.getObject("id", UUID.class),
                            new Sent(row.getString("title"), row.getBigDecimal("requested_amount"), Map.of()));
                });
        if (others.isEmpty()) {
            return;
        }
        Map<UUID, Map<String, List<String>>> known = facts.of(others.keySet());
        others.forEach((other, known1) -> DuplicateRule.compare(
                        sent, new Sent(known1.title(), known1.sum(), known.getOrDefault(other, Map.of())))
                .ifPresent(reason -> {
                    enter(id.value(), other, reason.name());
                    enter(other, id.value(), reason.name());
                }));
    }

    private void enter(UUID one, UUID other, String reason) {
        jdbc.sql("insert into case_duplicate (case_id, other_id, reason) values (?, ?, ?)")
                .params(one, other, reason)
                .update();
    }
}
