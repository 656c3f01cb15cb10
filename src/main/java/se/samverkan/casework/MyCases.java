package se.samverkan.casework;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.Roles;
import se.samverkan.casework.internal.CaseChanges;
import se.samverkan.casework.internal.CaseQueries;
import se.samverkan.casework.internal.CaseWork;
import se.samverkan.casework.internal.ConversationQueries;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.Mandates;
import se.samverkan.shared.CaseNumber;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.shared.Utc;

/** An association's own cases. Another association's case answers as one that does not exist. */
@Service
@Transactional
public class MyCases {

    private static final int SHOWN = 200;

    private final CaseQueries queries;
    private final ConversationQueries conversation;
    private final CaseWork work;
    private final CaseChanges changes;
    private final Mandates mandates;
    private final JdbcClient jdbc;

    MyCases(
            CaseQueries queries,
            ConversationQueries conversation,
            CaseWork work,
            CaseChanges changes,
            Mandates mandates,
            JdbcClient jdbc) {
        this.queries = queries;
        this.conversation = conversation;
        this.work = work;
        this.changes = changes;
        this.mandates = mandates;
        this.jdbc = jdbc;
    }

    /** The association's cases, newest first, at most 200. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.PERSON)
    public List<MyCaseRow> of(AssociationId association) {
        mandates.requireRead(association);
        return jdbc.sql("""
                select c.*, (select count(*) from case_message m
                             where m.case_id = c.id and m.from_staff and m.read_at is null) as unread
                from case_file c where c.association_id = ? order by c.received_at desc, c.id desc limit ?
                """)
                .params(association.value(), SHOWN)
                .query((row, n) -> {
                    LocalDate next = row.getObject("next_date", LocalDate.class);
                    return new MyCaseRow(
                            new CaseId(row.getObject("id", UUID.class)),
                            new CaseNumber(row.getInt("number_year"), row.getInt("number_in_year")),
                            CaseKind.valueOf(row.getString("kind")),
                            row.getString("title"),
                            CaseStatus.valueOf(row.getString("status")),
                            Utc.fromDb(row, "received_at"),
                            next == null
                                    ? null
                                    : new NextStep(NextStep.Kind.valueOf(row.getString("next_kind")), "", next),
                            row.getInt("unread"));
                })
                .list();
    }

    @Transactional(readOnly = true)
    @RolesAllowed(Roles.PERSON)
    public MyCase get(CaseId id) {
        CaseHead head = mine(id);
        return new MyCase(
                head,
                queries.history(id, SHOWN).stream()
                        .filter(row -> row.step().shownToApplicant())
                        .map(HistoryRow::forApplicant)
                        .toList(),
                conversation.messages(id, SHOWN),
                queries.decision(id),
                queries.referral(id));
    }

    /** The first things to know of the association's own case. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.PERSON)
    public CaseHead head(CaseId id) {
        return mine(id);
    }

    /** Takes the case back before it is decided; the reason is kept. */
    @RolesAllowed(Roles.PERSON)
    public void withdraw(CaseId id, String why) {
        mandates.requireEdit(mine(id).association());
        if (why.isBlank()) {
            throw new Refused("casework.refused.withdrawWithoutReason");
        }
        work.withdraw(id, why);
    }

    /**
     * Takes in another version of what was sent.
     *
     * @throws Refused when somebody has begun to handle the case
     */
    @RolesAllowed(Roles.PERSON)
    public void change(CaseId id, ArrivedCase now) {
        mandates.requireEdit(mine(id).association());
        changes.change(id, now);
    }

    /** Takes in a version that answers what was asked for; the case has its own history of asking and answering. */
    @RolesAllowed(Roles.PERSON)
    public void complete(CaseId id, ArrivedCase now) {
        mandates.requireEdit(mine(id).association());
        changes.complete(id, now);
    }

    /** A paper that was to come later is there. */
    @RolesAllowed(Roles.PERSON)
    public void paperArrived(CaseId id, String paper) {
        mandates.requireEdit(mine(id).association());
        changes.noted(id, CaseStep.PAPER_ARRIVED, paper, "");
    }

    private CaseHead mine(CaseId id) {
        CaseHead head = queries.head(id).orElseThrow(NotFound::new);
        mandates.requireRead(head.association());
        return head;
    }
}
