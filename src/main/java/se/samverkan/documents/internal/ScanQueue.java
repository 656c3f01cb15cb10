package se.samverkan.documents.internal;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.samverkan.documents.FileId;
import se.samverkan.documents.ScanState;

/** What is known of a file when it comes, and the job that finds out more, put beside it in its transaction. */
@Component
public class ScanQueue {

    private final Scanner scanner;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    ScanQueue(Scanner scanner, ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.scanner = scanner;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    public ScanState first() {
        return scanner.configured() ? ScanState.PENDING : ScanState.NOT_SCANNED;
    }

    public void add(FileId id) {
        if (scanner.configured()) {
            scheduler
                    .getObject()
                    .scheduleIfNotExists(
                            ScanJob.TASK.instance(id.value().toString()).build(), clock.instant());
        }
    }
}
