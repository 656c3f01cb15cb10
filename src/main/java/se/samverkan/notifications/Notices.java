package se.samverkan.notifications;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.Roles;
import se.samverkan.notifications.internal.NoticeQueries;
import se.samverkan.shared.NotFound;

/** What the signed-in person has been told. Others' notices do not exist. */
@Service
@Transactional
@RolesAllowed(Roles.PERSON)
public class Notices {

    /** Counting stops here; "99+" tells as much. */
    public static final int COUNT_LIMIT = NoticeQueries.COUNT_LIMIT;

    private final NoticeQueries queries;
    private final CurrentUser user;
    private final Clock clock;

    Notices(NoticeQueries queries, CurrentUser user, Clock clock) {
        this.queries = queries;
        this.user = user;
        this.clock = clock;
    }

    /** Thirty at a time, newest first. */
    @Transactional(readOnly = true)
    public NoticePage page(boolean onlyUnread, @Nullable TimeCursor after) {
        return queries.page(user.id(), onlyUnread, after);
    }

    /**
     * The page has been opened: what led there is read. One statement when nothing did.
     *
     * @param path from "app" on, without query
     * @return how many are unread still, at most {@link #COUNT_LIMIT}
     */
    public int opened(String path) {
        return queries.opened(user.id(), path, clock.instant());
    }

    public void read(NoticeId id) {
        change(id, true);
    }

    public void unread(NoticeId id) {
        change(id, false);
    }

    /** What arrives meanwhile stays unread. */
    public void readAll() {
        queries.readAll(user.id(), clock.instant());
    }

    private void change(NoticeId id, boolean read) {
        if (!queries.mark(user.id(), id, read ? clock.instant() : null)) {
            throw new NotFound();
        }
    }
}
