package se.samverkan.casework.internal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.access.CurrentUser;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseLinkKind;
import se.samverkan.casework.CaseLog;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.CaseStep;
import se.samverkan.casework.CasesLinked;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.shared.Utc;
import se.samverkan.shared.Uuid7;

/** Joins and parts cases. Both are locked in one order, so that two links at once can not go in a circle. */
@Component
public class LinkDesk {

    private final CaseRepository cases;
    private final CaseQueries queries;
    private final LinkQueries links;
    private final CaseAccess access;
    private final CaseHistory history;
    private final CaseLog log;
    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LinkDesk(
            CaseRepository cases,
            CaseQueries queries,
            LinkQueries links,
            CaseAccess access,
            CaseHistory history,
            CaseLog log,
            CurrentUser user,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.queries = queries;
        this.links = links;
        this.access = access;
        this.history = history;
        this.log = log;
        this.user = user;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    public void link(CaseId from, CaseLinkKind kind, CaseId to, long version) {
        handled(from, to, version);
        if (!join(from, kind, to)) {
            throw new Refused("casework.refused.linkedAlready");
        }
    }

    public void unlink(UUID link) {
        LinkQueries.Ends ends = links.ends(link).orElseThrow(NotFound::new);
        CaseHead from = head(ends.from());
        CaseHead to = head(ends.to());
        if (!access.mayHandle(from)) {
            access.requireHandling(to);
        }
        jdbc.sql("delete from case_link where id = ?").param(link).update();
        log.add(ends.from(), CaseStep.UNLINKED, to.number().toString(), "");
        log.add(ends.to(), CaseStep.UNLINKED, from.number().toString(), "");
        events.publishEvent(new CasesLinked(ends.from(), ends.kind(), ends.to(), false));
    }

    public void closeAsDuplicate(CaseId id, CaseId original, String why, long version) {
        if (why.isBlank()) {
            throw new Refused("casework.refused.duplicateWithoutReason");
        }
        CaseFile file = handled(id, original, version);
        join(id, CaseLinkKind.DUPLICATE_OF, original);
        CaseStatus from = file.status();
        file.endAsDuplicate();
        history.step(file, CaseStep.CLOSED, from, "", why);
    }

    private CaseFile handled(CaseId from, CaseId to, long version) {
        if (from.equals(to)) {
            throw new Refused("casework.refused.linkedToItself");
        }
        jdbc.sql("select id from case_file where id in (?, ?) order by id for update")
                .params(from.value(), to.value())
                .query(UUID.class)
                .list();
        CaseFile file = cases.lock(from.value()).orElseThrow(NotFound::new);
        access.requireHandling(file);
        return file.seenAs(version);
    }

    /** False when the link is there already. */
    private boolean join(CaseId from, CaseLinkKind kind, CaseId to) {
        CaseHead one = head(from);
        CaseHead other = head(to);
        boolean reversed = links.of(from).stream()
                .anyMatch(link ->
                        link.kind() == kind && !link.outgoing() && link.other().equals(to));
        if (reversed) {
            throw new Refused("casework.refused.linkedInACircle", other.number());
        }
        int added = jdbc.sql("""
                insert ignore into case_link (id, from_case, kind, to_case, made_by, made_by_name, at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        Uuid7.next(),
                        from.value(),
                        kind.name(),
                        to.value(),
                        user.id().value(),
                        user.name(),
                        Utc.toDb(clock.instant()))
                .update();
        if (added == 0) {
            return false;
        }
        log.add(from, CaseStep.LINKED, other.number().toString(), "");
        log.add(to, CaseStep.LINKED, one.number().toString(), "");
        events.publishEvent(new CasesLinked(from, kind, to, true));
        return true;
    }

    private CaseHead head(CaseId id) {
        return queries.head(id).orElseThrow(NotFound::new);
    }
}
