package se.samverkan.submissions;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.Roles;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.Cases;
import se.samverkan.casework.MyCases;
import se.samverkan.documents.Documents;
import se.samverkan.documents.FileOwner;
import se.samverkan.organisations.Mandates;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.submissions.internal.PaperQueries;

/** The papers a case still waits for: the association hands them in, staff see what is late and may do without. */
@Service
@Transactional
public class LaterPapers {

    /** Owner type of the files that are laid ready for a paper and not handed in yet. */
    public static final String FILES = "paper";

    private final PaperQueries papers;
    private final Cases cases;
    private final MyCases myCases;
    private final Mandates mandates;
    private final Documents documents;
    private final CurrentUser user;
    private final Clock clock;

    LaterPapers(
            PaperQueries papers,
            Cases cases,
            MyCases myCases,
            Mandates mandates,
            Documents documents,
            CurrentUser user,
            Clock clock) {
        this.papers = papers;
        this.cases = cases;
        this.myCases = myCases;
        this.mandates = mandates;
        this.documents = documents;
        this.user = user;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public List<LaterPaperRow> in(CaseHead head) {
        if (!cases.mayReadWhole(head)) {
            throw new NotFound();
        }
        return papers.of(head.id());
    }

    @Transactional(readOnly = true)
    @RolesAllowed(Roles.PERSON)
    public List<LaterPaperRow> mine(CaseHead head) {
        mandates.requireRead(head.association());
        return papers.of(head.id());
    }

    /**
     * Hands in the files laid ready for the paper: they become the case's.
     *
     * @throws Refused without a file, or when the paper has come or been waived meanwhile
     */
    @RolesAllowed(Roles.PERSON)
    public void handIn(UUID id) {
        LaterPaperRow paper = papers.lock(id).orElseThrow(NotFound::new);
        CaseHead head = myCases.get(paper.caseId()).head();
        mandates.requireEdit(head.association());
        FileOwner ready = files(id);
        documents.freeze(ready);
        if (head.status().ended()) {
            throw new Refused("casework.refused.ended");
        }
        if (documents.of(ready).isEmpty()) {
            throw new Refused("submissions.refused.noFile");
        }
        close(paper, LaterPaperRow.State.ARRIVED, "");
        documents.move(ready, new FileOwner(Submissions.FILES, paper.caseId().value()));
        myCases.paperArrived(paper.caseId(), paper.label().sv());
    }

    /** The municipality does without the paper; the association reads why. */
    @RolesAllowed(Roles.STAFF)
    public void waive(UUID id, String why) {
        LaterPaperRow paper = papers.lock(id).orElseThrow(NotFound::new);
        cases.paperWaived(paper.caseId(), paper.label().sv(), why);
        close(paper, LaterPaperRow.State.WAIVED, why);
    }

    private void close(LaterPaperRow paper, LaterPaperRow.State state, String why) {
        if (!papers.close(paper, state, user.name(), why, clock.instant())) {
            throw new Refused("submissions.refused.paperClosed");
        }
    }

    @Transactional(readOnly = true)
    @RolesAllowed(Roles.PERSON)
    public boolean mayHandIn(UUID id) {
        return papers.find(id)
                .filter(LaterPaperRow::missing)
                .filter(paper ->
                        mandates.mayEdit(myCases.get(paper.caseId()).head().association()))
                .isPresent();
    }

    @Transactional(readOnly = true)
    @RolesAllowed(Roles.PERSON)
    public boolean mayRead(UUID id) {
        return papers.find(id)
                .filter(paper ->
                        mandates.mayRead(myCases.get(paper.caseId()).head().association()))
                .isPresent();
    }

    public static FileOwner files(UUID paper) {
        return new FileOwner(FILES, paper);
    }
}
