package se.samverkan.notifications.internal;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverkan.shared.SwedishTime;

/** At seven in the morning, Swedish time in summer and winter; when something fails, again soon for those still waiting. */
@Configuration(proxyBeanMethods = false)
class DigestJob {

    static final Schedule MORNING = Schedules.daily(SwedishTime.ZONE, LocalTime.of(7, 0));

    private static final Duration AGAIN_AFTER = Duration.ofMinutes(10);

    @Bean
    RecurringTask<Void> noticeDigest(Digests digests) {
        return Tasks.recurring("notice-digest", MORNING)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN_AFTER))
                .execute((instance, context) -> digests.sendAll());
    }
}
