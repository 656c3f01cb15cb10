package se.samverkan.notifications;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.Roles;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.Cases;
import se.samverkan.notifications.internal.MailAgain;
import se.samverkan.notifications.internal.MailQueries;
import se.samverkan.shared.NotFound;

/** The mails that have gone out or wait. */
@Service
@Transactional
public class Mails {

    /** The trace in a case about which a mail has finally failed. */
    public static final String ROOM = "notifications";

    private final MailQueries queries;
    private final Cases cases;
    private final SchedulerClient scheduler;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mails(MailQueries queries, Cases cases, SchedulerClient scheduler, ApplicationEventPublisher events, Clock clock) {
        this.queries = queries;
        this.cases = cases;
        this.scheduler = scheduler;
        this.events = events;
        this.clock = clock;
    }

    /** Fifty at a time, newest first. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.ADMINISTRATOR)
    public MailPage page(MailFilter filter, @Nullable TimeCursor after) {
        return queries.page(filter, after);
    }

    /** The mails of the case that did not arrive, at most ten, for whoever may read the case whole. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public List<MailRow> failedIn(CaseHead head) {
        if (!cases.mayReadWhole(head)) {
            throw new NotFound();
        }
        List<MailRow> failed = queries.failedIn(head.id());
        return cases.contactsHidden(head)
                ? failed.stream().map(MailRow::withoutAddress).toList()
                : failed;
    }

    /**
     * Sends mails again as if they were new, with three days to arrive. Those that wait already, or whose text has been
     * forgotten, are left as they are.
     *
     * @return how many are sent
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public int sendAgain(Collection<UUID> ids) {
        Instant now = clock.instant();
        int sent = 0;
        for (UUID id : ids) {
            if (queries.queueAgain(id, now)) {
                MailAgain.schedule(scheduler, id, now);
                events.publishEvent(new MailSentAgain(id, queries.template(id)));
                sent++;
            }
        }
        return sent;
    }
}
