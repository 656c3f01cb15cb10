package se.samverkan.casework;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.Roles;
import se.samverkan.casework.internal.CaseChanges;
import se.samverkan.casework.internal.CaseQueries;
import se.samverkan.casework.internal.CaseWork;
import se.samverkan.casework.internal.ConversationQueries;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.Mandates;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;

/** An association's own cases. Another association's case answers as one that does not exist. */
@Service
@Transactional
public class MyCases {

    private static final int SHOWN = 200;
    private static final int PAGE = 25;

    private final CaseQueries queries;
    private final ConversationQueries conversation;
    private final CaseWork work;
    private final CaseChanges changes;
    private final Mandates mandates;

    MyCases(
            CaseQueries queries,
            ConversationQueries conversation,
            CaseWork work,
            CaseChanges changes,
            Mandates mandates) {
        this.queries = queries;
        this.conversation = conversation;
        this.work = work;
        this.changes = changes;
        this.mandates = mandates;
    }

    /** The association's cases, newest first, a page at a time. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.PERSON)
    public MyCasesPage page(AssociationId association, @Nullable MyCaseRow after) {
        mandates.requireRead(association);
        List<MyCaseRow> rows = queries.mine(association, after, PAGE + 1);
        return new MyCasesPage(rows.subList(0, Math.min(PAGE, rows.size())), rows.size() > PAGE);
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
                queries.decisions(id),
                head.status().reopens() ? queries.referral(id) : Optional.empty());
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

    /** For rooms that add to an association's own case. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.PERSON)
    public void requireMine(CaseId id) {
        mandates.requireRead(queries.current(id).orElseThrow(NotFound::new).association());
    }

    private CaseHead mine(CaseId id) {
        CaseHead head = queries.head(id).orElseThrow(NotFound::new);
        mandates.requireRead(head.association());
        return head;
    }
}
