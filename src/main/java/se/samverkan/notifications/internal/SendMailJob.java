package se.samverkan.notifications.internal;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Sends one mail; when the mail server does not take it, tries again after 1, 2, 4 … minutes, at most an hour apart, for
 * three days. Then, or when the server says the address is wrong for good, the mail is marked as failed for everybody
 * to see.
 */
@Configuration(proxyBeanMethods = false)
class SendMailJob {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("send-mail");

    private static final Duration GIVE_UP_AFTER = Duration.ofHours(73);

    @Bean
    OneTimeTask<Void> sendMail(MailSending sending, Clock clock) {
        return Tasks.oneTime(TASK)
                .onFailure((ExecutionComplete complete, ExecutionOperations<Void> operations) ->
                        failed(complete, operations, sending, clock))
                .execute((instance, context) -> sending.send(UUID.fromString(instance.getId())));
    }

    private static void failed(
            ExecutionComplete complete, ExecutionOperations<Void> operations, MailSending sending, Clock clock) {
        UUID mail = UUID.fromString(complete.getExecution().taskInstance.getId());
        Throwable cause = complete.getCause().orElseGet(() -> new IllegalStateException("unknown"));
        int failures = complete.getExecution().consecutiveFailures + 1;
        boolean givenUp = sending.olderThan(mail, GIVE_UP_AFTER) || permanent(cause);
        sending.failed(mail, failures, cause, givenUp);
        if (givenUp) {
            operations.stop();
        } else {
            operations.reschedule(complete, clock.instant().plus(pause(failures)));
        }
    }

    static Duration pause(int failures) {
        return Duration.ofMinutes(Math.min(60, 1L << Math.min(failures - 1, 6)));
    }

    /** The server answered that this address will never work (5xx), as opposed to not now (4xx, no answer). */
    static boolean permanent(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            int answer = switch (cause) {
                case SMTPAddressFailedException refused -> refused.getReturnCode();
                case SMTPSendFailedException refused -> refused.getReturnCode();
                case SMTPSenderFailedException refused -> refused.getReturnCode();
                default -> 0;
            };
            if (answer >= 550 && answer <= 554) {
                return true;
            }
            if (cause instanceof org.springframework.mail.MailSendException sendFailure) {
                for (Exception each : sendFailure.getFailedMessages().values()) {
                    if (each != failure && permanent(each)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
