package se.samverkan.statements.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverkan.shared.SwedishTime;

/** Every morning reminds of questions three days before and on their day, and says on the day after that none came. */
@Configuration(proxyBeanMethods = false)
class StatementReminders {

    private static final LocalTime AT = LocalTime.of(6, 30);

    @Bean
    RecurringTask<Void> remindOfStatements(Reminding reminding) {
        return Tasks.recurring("statement-reminders", Schedules.daily(SwedishTime.ZONE, AT))
                .execute((instance, context) -> reminding.remindAll());
    }
}
