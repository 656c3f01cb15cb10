package se.samverkan.documents.internal;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverkan.documents.FileId;

/** One job for each file, which asks again every minute for as long as the scanner is away. */
@Configuration(proxyBeanMethods = false)
class ScanJob {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("scan-file");
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Bean
    OneTimeTask<Void> scanFile(Scanning scanning) {
        return Tasks.oneTime(TASK)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(PAUSE))
                .execute((instance, context) -> {
                    try {
                        scanning.scan(new FileId(UUID.fromString(instance.getId())));
                    } catch (IOException away) {
                        throw new UncheckedIOException(away);
                    }
                });
    }
}
