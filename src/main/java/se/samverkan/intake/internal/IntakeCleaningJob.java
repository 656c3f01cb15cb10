package se.samverkan.intake.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverkan.shared.SwedishTime;

/** Every night forgets what has had its time. */
@Configuration(proxyBeanMethods = false)
class IntakeCleaningJob {

    private static final LocalTime AT = LocalTime.of(3, 40);

    @Bean
    RecurringTask<Void> nightlyIntakeCleaning(IntakeCleaning cleaning) {
        return Tasks.recurring("intake-cleaning", Schedules.daily(SwedishTime.ZONE, AT))
                .execute((instance, context) -> cleaning.forgetOld());
    }
}
