package se.samverkan.notifications.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.Utc;

/** Every night forgets old notices, and the texts of mails that have long since arrived or been given up. */
@Configuration(proxyBeanMethods = false)
class NoticeCleaning {

    private static final LocalTime AT = LocalTime.of(3, 40);
    private static final int AT_A_TIME = 1_000;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration noticesKept;
    private final Duration mailTextsKept;

    NoticeCleaning(
            JdbcClient jdbc,
            Clock clock,
            @Value("${samverkan.notices-kept:365d}") Duration noticesKept,
            @Value("${samverkan.mail-texts-kept:90d}") Duration mailTextsKept) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.noticesKept = noticesKept;
        this.mailTextsKept = mailTextsKept;
    }

    @Bean
    RecurringTask<Void> forgetOldNotices() {
        return Tasks.recurring("notice-cleaning", Schedules.daily(SwedishTime.ZONE, AT))
                .execute((instance, context) -> forgetOld());
    }

    /** In small portions, so that nobody waits for a lock; each statement is a transaction of its own. */
    void forgetOld() {
        repeated("delete from notice where created_at < ? order by created_at limit " + AT_A_TIME, noticesKept);
        repeated(
                "update mail set body_text = '', body_html = '' where created_at < ? and body_text <> ''"
                        + " and state <> 'QUEUED' order by created_at limit " + AT_A_TIME,
                mailTextsKept);
        repeated("delete from notice_digest where day < ? limit " + AT_A_TIME, noticesKept);
    }

    private void repeated(String statement, Duration kept) {
        int changed;
        do {
            changed = jdbc.sql(statement)
                    .param(Utc.toDb(clock.instant().minus(kept)))
                    .update();
        } while (changed == AT_A_TIME);
    }
}
