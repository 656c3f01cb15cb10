package se.samverkan.casework;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.PersonId;
import se.samverkan.access.Roles;
import se.samverkan.access.StaffMember;
import se.samverkan.casework.internal.CaseAccess;
import se.samverkan.casework.internal.CaseQueries;
import se.samverkan.casework.internal.ConversationQueries;
import se.samverkan.casework.internal.Mentions;
import se.samverkan.casework.internal.MessageFiles;
import se.samverkan.documents.FileOwner;
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
    private final ConversationQueries said;
    private final MessageFiles files;
    private final Mentions mentions;
    private final CaseAccess access;
    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Conversation(
            CaseQueries queries,
            ConversationQueries said,
            MessageFiles files,
            Mentions mentions,
            CaseAccess access,
            CurrentUser user,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.said = said;
        this.files = files;
        this.mentions = mentions;
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
        return said.messages(head.id(), SHOWN);
    }

    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public List<NoteRow> notes(CaseHead head) {
        access.requireWhole(head);
        return said.notes(head.id(), SHOWN);
    }

    @RolesAllowed(Roles.STAFF)
    public void write(CaseId id, String text) {
        write(id, text, null);
    }

    /** @param upload the place {@link #attach} gave for the message's files; null when it has none */
    @RolesAllowed(Roles.STAFF)
    public void write(CaseId id, String text, @Nullable UUID upload) {
        CaseHead head = head(id);
        access.requireHandling(head);
        send(head, text, true, upload);
        markRead(id, false);
    }

    @RolesAllowed(Roles.PERSON)
    public void writeAsApplicant(CaseId id, String text) {
        writeAsApplicant(id, text, null);
    }

    /** @param upload the place {@link #attachAsApplicant} gave for the message's files; null when it has none */
    @RolesAllowed(Roles.PERSON)
    public void writeAsApplicant(CaseId id, String text, @Nullable UUID upload) {
        CaseHead head = requireApplicantWriting(id);
        send(head, text, false, upload);
        markRead(id, true);
    }

    /** A place for the files of a message that is being written. */
    @RolesAllowed(Roles.STAFF)
    public UUID attach(CaseId id) {
        access.requireHandling(head(id));
        return files.open(id, true);
    }

    /** A place for the files of a message that is being written. */
    @RolesAllowed(Roles.PERSON)
    public UUID attachAsApplicant(CaseId id) {
        requireApplicantWriting(id);
        return files.open(id, false);
    }

    /** The files of a message, or those on their way to it. */
    public static FileOwner files(UUID message) {
        return MessageFiles.owner(message);
    }

    @RolesAllowed(Roles.STAFF)
    public void note(CaseId id, String text) {
        note(id, text, Set.of());
    }

    /** @param mentioned colleagues who are told and may then read the case; those written as @Name come to them */
    @RolesAllowed(Roles.STAFF)
    public void note(CaseId id, String text, Set<PersonId> mentioned) {
        CaseHead head = head(id);
        access.requireWhole(head);
        if (text.isBlank()) {
            throw new Refused("casework.refused.noteEmpty");
        }
        String body = checked(text);
        UUID note = Uuid7.next();
        jdbc.sql("insert into case_note (id, case_id, author_id, author_name, body, at) values (?, ?, ?, ?, ?, ?)")
                .params(note, id.value(), user.id().value(), user.name(), body, Utc.toDb(clock.instant()))
                .update();
        mentions.write(head, note, body, mentioned);
    }

    /** Who can be named in a note: everybody with a staff role today but the one who asks, by name. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public List<StaffMember> colleagues() {
        return mentions.colleagues();
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
        if (head.get().has(CasePart.UNREAD_MESSAGE) && access.mayHandle(head.get())) {
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

    private CaseHead requireApplicantWriting(CaseId id) {
        CaseHead head = head(id);
        access.requireApplicantWriting(head.association());
        if (head.status().ended()) {
            throw new Refused("casework.refused.ended");
        }
        return head;
    }

    private void send(CaseHead head, String text, boolean fromStaff, @Nullable UUID upload) {
        String body = checked(text);
        UUID message = Uuid7.next();
        int attached = upload == null ? 0 : files.send(upload, head.id(), fromStaff, message);
        jdbc.sql("""
                insert into case_message (id, case_id, from_staff, author_id, author_name, body, at, file_count)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        message,
                        head.id().value(),
                        fromStaff,
                        user.id().value(),
                        user.name(),
                        body,
                        Utc.toDb(clock.instant()),
                        attached)
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
