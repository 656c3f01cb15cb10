package se.samverkan.completions.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverkan.shared.SwedishTime;

/** Every morning, before the digests go out. */
@Configuration(proxyBeanMethods = false)
class ReminderJob {

    private static final LocalTime AT = LocalTime.of(6, 0);

    @Bean
    RecurringTask<Void> completionReminders(Reminders reminders) {
        return Tasks.recurring("completion-reminders", Schedules.daily(SwedishTime.ZONE, AT))
                .execute((instance, context) -> reminders.send());
    }
}
