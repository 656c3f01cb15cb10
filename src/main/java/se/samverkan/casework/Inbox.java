package se.samverkan.casework;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.Roles;
import se.samverkan.access.StaffRole;
import se.samverkan.casework.internal.InboxQueries;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.SwedishTime;

/** The work list of a person on the staff: the cases of the units they work in, for the coordinator every unit's. */
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
        return queries.page(filter, user.id(), scope(), today(), after);
    }

    /** Cases per tab, counted to 100 at most. */
    @RolesAllowed(Roles.STAFF)
    public Map<InboxTab, Integer> counts() {
        return queries.counts(user.id(), scope(), today());
    }

    private @Nullable Set<UnitId> scope() {
        return user.has(StaffRole.NETWORK_COORDINATOR) ? null : user.units();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SwedishTime.ZONE));
    }
}
