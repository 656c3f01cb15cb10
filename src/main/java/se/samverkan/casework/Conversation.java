package se.samverkan.casework;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.Roles;
import se.samverkan.casework.internal.CaseAccess;
import se.samverkan.casework.internal.CaseQueries;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.shared.Utc;
import se.samverkan.shared.Uuid7;

/** What the association and the municipality say to each other in a case, and the notes staff keep for themselves. */
@Service
@Transactional
public class Conversation {

    /** Characters a message or note may hold. */
    public static final int LONGEST = 5000;

    private static final int SHOWN = 100;

    private final CaseQueries queries;
    private final CaseAccess access;
    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Conversation(
            CaseQueries queries,
            CaseAccess access,
            CurrentUser user,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.access = access;
        this.user = user;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** The last hundred messages, oldest first. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public List<CaseMessageRow> messages(CaseHead head) {
        access.requireWhole(head);
        return queries.messages(head.id(), SHOWN);
    }

    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public List<NoteRow> notes(CaseHead head) {
        access.requireWhole(head);
        return queries.notes(head.id(), SHOWN);
    }

    @RolesAllowed(Roles.STAFF)
    public void write(CaseId id, String text) {
        CaseHead head = head(id);
        access.requireHandling(head);
        send(head, text, true);
    }

    @RolesAllowed(Roles.PERSON)
    public void writeAsApplicant(CaseId id, String text) {
        CaseHead head = head(id);
        access.requireApplicantWriting(head.association());
        if (head.status().ended()) {
            throw new Refused("casework.refused.ended");
        }
        send(head, text, false);
    }

    @RolesAllowed(Roles.STAFF)
    public void note(CaseId id, String text) {
        access.requireWhole(head(id));
        String body = checked(text);
        jdbc.sql("insert into case_note (id, case_id, author_id, author_name, body, at) values (?, ?, ?, ?, ?, ?)")
                .params(Uuid7.next(), id.value(), user.id().value(), user.name(), body, Utc.toDb(clock.instant()))
                .update();
    }

    /** Marks what the other side has written as read, and the case as seen by the one who reads. */
    @RolesAllowed(Roles.STAFF)
    public void readByStaff(CaseId id) {
        Optional<CaseHead> head = queries.current(id);
        if (head.isEmpty()) {
            return;
        }
        jdbc.sql("insert into case_seen (person_id, case_id, seen_at) values (?, ?, ?)"
                        + " on duplicate key update seen_at = values(seen_at)")
                .params(user.id().value(), id.value(), Utc.toDb(clock.instant()))
                .update();
        if (access.mayHandle(head.get())) {
            markRead(id, false);
        }
    }

    @RolesAllowed(Roles.PERSON)
    public void readByApplicant(CaseId id) {
        access.requireApplicant(head(id).association());
        markRead(id, true);
    }

    private void markRead(CaseId id, boolean fromStaff) {
        jdbc.sql("update case_message set read_at = ? where case_id = ? and from_staff = ? and read_at is null")
                .params(Utc.toDb(clock.instant()), id.value(), fromStaff)
                .update();
    }

    private void send(CaseHead head, String text, boolean fromStaff) {
        String body = checked(text);
        jdbc.sql("""
                insert into case_message (id, case_id, from_staff, author_id, author_name, body, at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        Uuid7.next(),
                        head.id().value(),
                        fromStaff,
                        user.id().value(),
                        user.name(),
                        body,
                        Utc.toDb(clock.instant()))
                .update();
        events.publishEvent(new CaseMessageSent(
                head.id(), head.number(), head.title(), head.association(), head.unit(), head.officer(), fromStaff));
    }

    private CaseHead head(CaseId id) {
        return queries.head(id).orElseThrow(NotFound::new);
    }

    private static String checked(String text) {
        String body = text.strip();
        if (body.isEmpty()) {
            throw new Refused("casework.refused.emptyMessage");
        }
        if (body.length() > LONGEST) {
            throw new Refused("casework.refused.messageTooLong", LONGEST, body.length());
        }
        return body;
    }
}
