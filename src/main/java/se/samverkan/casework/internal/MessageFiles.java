package se.samverkan.casework.internal;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.PersonId;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.documents.Documents;
import se.samverkan.documents.FileAccess;
import se.samverkan.documents.FileOwner;
import se.samverkan.organisations.Mandates;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Utc;
import se.samverkan.shared.Uuid7;

/**
 * A message's files: before it is sent the writer's own, afterwards for both sides of the case and as they were sent.
 */
@Component
public class MessageFiles implements FileAccess {

    static final String TYPE = "message";

    private record Place(CaseId caseId, PersonId author, boolean fromStaff, boolean sent) {}

    private final CaseQueries queries;
    private final CaseAccess access;
    private final Mandates mandates;
    private final Documents documents;
    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final Clock clock;

    MessageFiles(
            CaseQueries queries,
            CaseAccess access,
            Mandates mandates,
            Documents documents,
            CurrentUser user,
            JdbcClient jdbc,
            Clock clock) {
        this.queries = queries;
        this.access = access;
        this.mandates = mandates;
        this.documents = documents;
        this.user = user;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public static FileOwner owner(UUID message) {
        return new FileOwner(TYPE, message);
    }

    @Override
    public String ownerType() {
        return TYPE;
    }

    @Override
    public boolean mayRead(UUID ownerId) {
        return place(ownerId)
                .filter(place -> place.sent() ? readsCase(place.caseId()) : mine(place))
                .isPresent();
    }

    @Override
    public boolean mayChange(UUID ownerId) {
        return place(ownerId).filter(place -> !place.sent() && mine(place)).isPresent();
    }

    /** A place for files to a message that is being written; the caller has checked that the person may write it. */
    public UUID open(CaseId id, boolean fromStaff) {
        UUID upload = Uuid7.next();
        jdbc.sql("insert into case_message_upload (id, case_id, author_id, from_staff, at) values (?, ?, ?, ?, ?)")
                .params(upload, id.value(), user.id().value(), fromStaff, Utc.toDb(clock.instant()))
                .update();
        return upload;
    }

    /** Gives the files to the message that is sent now; nothing can be added to it afterwards. */
    public int send(UUID upload, CaseId id, boolean fromStaff, UUID message) {
        boolean mine = place(upload)
                .filter(place -> !place.sent()
                        && place.caseId().equals(id)
                        && place.fromStaff() == fromStaff
                        && place.author().equals(user.id()))
                .isPresent();
        if (!mine) {
            throw new NotFound();
        }
        documents.freeze(owner(upload));
        int files = documents.of(owner(upload)).size();
        documents.move(owner(upload), owner(message));
        jdbc.sql("delete from case_message_upload where id = ?").param(upload).update();
        return files;
    }

    private boolean mine(Place place) {
        if (!place.author().equals(user.id())) {
            return false;
        }
        CaseHead head = queries.current(place.caseId()).orElseThrow(NotFound::new);
        return place.fromStaff()
                ? access.mayHandle(head)
                : mandates.mayEdit(head.association()) && !head.status().ended();
    }

    private boolean readsCase(CaseId id) {
        CaseHead head = queries.current(id).orElseThrow(NotFound::new);
        return access.mayReadWhole(head) || mandates.mayRead(head.association());
    }

    private Optional<Place> place(UUID id) {
        return jdbc.sql("""
                select case_id, author_id, from_staff, false as sent from case_message_upload where id = ?
                union all select case_id, author_id, from_staff, true from case_message where id = ?
                """)
                .params(id, id)
                .query((row, n) -> new Place(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new PersonId(row.getObject("author_id", UUID.class)),
                        row.getBoolean("from_staff"),
                        row.getBoolean("sent")))
                .optional();
    }
}
