package se.samverkan.intake.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.shared.Utc;

/** How long a caller's details are kept (docs/privacy.md). */
@Component
public class IntakeCleaning {

    static final Duration UNFINISHED = Duration.ofDays(30);
    static final Duration CALLER = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final Clock clock;

    IntakeCleaning(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void forgetOld() {
        Instant now = clock.instant();
        jdbc.sql("delete from intake where case_id is null and saved_at < ?")
                .param(Utc.toDb(now.minus(UNFINISHED)))
                .update();
        jdbc.sql("""
                update intake set caller_name = '', caller_phone = '', caller_email = '', caller_address = '',
                    caller_postal_code = '', caller_city = '', version = version + 1
                where sent_at < ? and caller_name <> ''
                """).param(Utc.toDb(now.minus(CALLER))).update();
    }
}
