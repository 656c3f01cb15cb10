package se.samverkan.notifications.internal;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Instant;
import java.util.UUID;

/** Schedules the sending of a mail that is in the outbox already. */
public final class MailAgain {

    private MailAgain() {}

    public static void schedule(SchedulerClient scheduler, UUID mail, Instant at) {
        scheduler.scheduleIfNotExists(SendMailJob.TASK.instance(mail.toString()).build(), at);
    }
}
