package se.samverkan.submissions.internal;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.programmes.CallRow;
import se.samverkan.programmes.Schemes;
import se.samverkan.shared.Utc;
import se.samverkan.submissions.DraftId;
import se.samverkan.submissions.UnsentApplicationClosing;

/**
 * Reminds of an application that has been begun and not sent, a week and two days before its call closes, once each.
 * A job is a row written with the draft; when its time has come it looks at what is true then.
 */
@Component
public class DraftReminders {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("draft-reminder");

    private final DraftRepository drafts;
    private final Schemes schemes;
    private final JdbcClient jdbc;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DraftReminders(
            DraftRepository drafts,
            Schemes schemes,
            JdbcClient jdbc,
            ObjectProvider<SchedulerClient> scheduler,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.schemes = schemes;
        this.jdbc = jdbc;
        this.scheduler = scheduler;
        this.events = events;
        this.clock = clock;
    }

    /** Writes the jobs whose time has yet to come. */
    public void plan(DraftId id, LocalDate closes) {
        for (ClosingReminder reminder : ClosingReminder.values()) {
            plan(id, reminder, closes);
        }
    }

    private void plan(DraftId id, ClosingReminder reminder, LocalDate closes) {
        Instant at = reminder.at(closes);
        if (at.isAfter(clock.instant())) {
            String job = id.value() + " " + reminder + " " + closes;
            scheduler.getObject().scheduleIfNotExists(TASK.instance(job).build(), at);
        }
    }

    /** Does what a job says: the draft, which reminder, and the last day as it was known then. */
    @Transactional
    public void remind(String job) {
        String[] words = job.split(" ");
        DraftId id = new DraftId(UUID.fromString(words[0]));
        ClosingReminder reminder = ClosingReminder.valueOf(words[1]);
        drafts.lock(id.value()).filter(draft -> draft.caseId() == null).ifPresent(draft -> {
            CallRow call = schemes.call(Objects.requireNonNull(draft.call()));
            if (!call.closes().equals(LocalDate.parse(words[2]))
                    && reminder.at(call.closes()).isAfter(clock.instant())) {
                plan(id, reminder, call.closes());
            } else if (!clock.instant().isAfter(ClosingReminder.closing(call.closes())) && first(id, reminder)) {
                events.publishEvent(new UnsentApplicationClosing(
                        id.value(),
                        draft.association(),
                        schemes.get(call.scheme()).name(),
                        call.closes(),
                        reminder == ClosingReminder.TWO_DAYS));
            }
        });
    }

    private boolean first(DraftId id, ClosingReminder reminder) {
        return jdbc.sql("insert ignore into draft_reminder (draft_id, kind, sent_at) values (?, ?, ?)")
                        .params(id.value(), reminder.name(), Utc.toDb(clock.instant()))
                        .update()
                == 1;
    }
}
