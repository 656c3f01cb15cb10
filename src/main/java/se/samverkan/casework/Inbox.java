package se.samverkan.casework;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.Roles;
import se.samverkan.access.StaffRole;
import se.samverkan.casework.internal.InboxQueries;
import se.samverkan.casework.internal.InboxReader;
import se.samverkan.shared.SwedishTime;

/**
 * The work list of a person on the staff: the cases of the units they work in, for the coordinator every unit's, and
 * those of a colleague who is away and has named them substitute.
 */
@Service
@Transactional(readOnly = true)
public class Inbox {

    /** No tab is counted further than this. */
    public static final int COUNT_LIMIT = InboxQueries.COUNT_LIMIT;

    private final InboxQueries queries;
    private final CurrentUser user;
    private final Clock clock;

    Inbox(InboxQueries queries, CurrentUser user, Clock clock) {
        this.queries = queries;
        this.user = user;
        this.clock = clock;
    }

    @RolesAllowed(Roles.STAFF)
    public InboxPage page(InboxFilter filter, @Nullable InboxCursor after) {
        return queries.page(filter, reader(), after);
    }

    /** The ids and versions of what the filter shows, in its order, for work on many at once; at most {@code most}. */
    @RolesAllowed(Roles.STAFF)
    public List<SeenCase> matching(InboxFilter filter, int most) {
        return queries.matching(filter, reader(), most);
    }

    /** Cases per tab, counted to 100 at most. */
    @RolesAllowed(Roles.STAFF)
    public Map<InboxTab, Integer> counts() {
        return queries.counts(reader());
    }

    private InboxReader reader() {
        return new InboxReader(
                user.id(),
                user.standsInFor(),
                user.has(StaffRole.NETWORK_COORDINATOR) ? null : user.units(),
                SwedishTime.day(clock.instant()));
    }
}
