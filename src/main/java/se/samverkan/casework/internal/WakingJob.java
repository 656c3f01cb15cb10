package se.samverkan.casework.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverkan.shared.SwedishTime;

/** Every morning takes up the cases that have rested until that day. */
@Configuration(proxyBeanMethods = false)
class WakingJob {

    private static final LocalTime AT = LocalTime.of(5, 30);

    @Bean
    RecurringTask<Void> caseWaking(CaseClock cases) {
        return Tasks.recurring("case-waking", Schedules.daily(SwedishTime.ZONE, AT))
                .execute((instance, context) -> cases.wake());
    }
}
