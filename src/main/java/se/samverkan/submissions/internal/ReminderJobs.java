package se.samverkan.submissions.internal;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The jobs that remind; each is tried again by the scheduler until it has gone through. */
@Configuration(proxyBeanMethods = false)
class ReminderJobs {

    @Bean
    OneTimeTask<Void> draftReminder(DraftReminders reminders) {
        return Tasks.oneTime(DraftReminders.TASK).execute((instance, context) -> reminders.remind(instance.getId()));
    }

    @Bean
    OneTimeTask<Void> paperReminder(PaperPromises promises) {
        return Tasks.oneTime(PaperPromises.TASK).execute((instance, context) -> promises.remind(instance.getId()));
    }
}
