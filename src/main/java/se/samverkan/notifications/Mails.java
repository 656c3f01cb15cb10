package se.samverkan.notifications;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.Roles;
import se.samverkan.notifications.internal.MailAgain;
import se.samverkan.shared.Utc;

/** The mails that have gone out or wait, for the administrator. */
@Service
@Transactional
@RolesAllowed(Roles.ADMINISTRATOR)
public class Mails {

    private static final int SHOWN = 200;

    private final JdbcClient jdbc;
    private final SchedulerClient scheduler;
    private final Clock clock;

    Mails(JdbcClient jdbc, SchedulerClient scheduler, Clock clock) {
        this.jdbc = jdbc;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** The newest 200, failed ones first. */
    @Transactional(readOnly = true)
    public List<MailRow> latest() {
        return jdbc.sql("""
                (select * from mail where state = 'FAILED' order by id desc limit ?)
                union all
                (select * from mail where state <> 'FAILED' order by id desc limit ?)
                """)
                .params(SHOWN, SHOWN)
                .query((row, n) -> new MailRow(
                        row.getObject("id", UUID.class),
                        row.getString("to_address"),
                        row.getString("subject"),
                        row.getString("template"),
                        MailState.valueOf(row.getString("state")),
                        row.getInt("attempts"),
                        row.getString("last_error"),
                        Utc.fromDb(row, "created_at"),
                        Utc.fromDbOrNull(row, "sent_at")))
                .list();
    }

    /** Tries a failed mail again, as if it were new. */
    public void sendAgain(UUID id) {
        int changed = jdbc.sql(
                        "update mail set state = 'QUEUED', attempts = 0, created_at = ? where id = ? and state = 'FAILED'")
                .params(Utc.toDb(clock.instant()), id)
                .update();
        if (changed == 1) {
            MailAgain.schedule(scheduler, id, clock.instant());
        }
    }
}
