package se.samverkan.access.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverkan.shared.SwedishTime;

/** Every night forgets attempts, addresses and links that have had their time. */
@Configuration(proxyBeanMethods = false)
class CleaningJob {

    private static final LocalTime AT = LocalTime.of(3, 20);

    @Bean
    RecurringTask<Void> accessCleaning(Attempts attempts, AccountLinks links) {
        return Tasks.recurring("access-cleaning", Schedules.daily(SwedishTime.ZONE, AT))
                .execute((instance, context) -> {
                    attempts.forgetOld();
                    links.forgetOld();
                });
    }
}
