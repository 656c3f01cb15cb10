package se.samverkan.programmes.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverkan.shared.SwedishTime;

/** Every night makes the calls that a new year brings, so that a server which is never restarted has them too. */
@Configuration(proxyBeanMethods = false)
class CallJob {

    private static final LocalTime AT = LocalTime.of(0, 10);

    @Bean
    RecurringTask<Void> callPlanning(SchemeInserts inserts) {
        return Tasks.recurring("call-planning", Schedules.daily(SwedishTime.ZONE, AT))
                .execute((instance, context) -> inserts.extendCalls());
    }
}
