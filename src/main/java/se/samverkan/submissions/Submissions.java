package se.samverkan.submissions;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.Roles;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.Cases;
import se.samverkan.casework.MyCases;
import se.samverkan.documents.StoredFile;
import se.samverkan.forms.AnswerSheet;
import se.samverkan.forms.AnsweredSection;
import se.samverkan.forms.FormCheck;
import se.samverkan.organisations.Mandates;
import se.samverkan.organisations.ProtectedDetails;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.NotFound;
import se.samverkan.submissions.internal.Draft;
import se.samverkan.submissions.internal.DraftRepository;
import se.samverkan.submissions.internal.Sending;
import se.samverkan.submissions.internal.SubmissionQueries;

/** Sending a draft, and what was sent: one version after the other, none of them rewritten. */
@Service
@Transactional
public class Submissions {

    /** Owner type of a case's files. */
    public static final String FILES = "case";

    private final DraftRepository drafts;
    private final Sending sending;
    private final SubmissionQueries queries;
    private final Mandates mandates;
    private final Cases cases;
    private final MyCases myCases;
    private final ProtectedDetails protectedDetails;

    Submissions(
            DraftRepository drafts,
            Sending sending,
            SubmissionQueries queries,
            Mandates mandates,
            Cases cases,
            MyCases myCases,
            ProtectedDetails protectedDetails) {
        this.drafts = drafts;
        this.sending = sending;
        this.queries = queries;
        this.mandates = mandates;
        this.cases = cases;
        this.myCases = myCases;
        this.protectedDetails = protectedDetails;
    }

    /**
     * Sends the draft. Sent again, by a second click, a second tab or a retry, it answers with the same case.
     *
     * @param submissionKey made by the page once for this intention
     * @param seenVersion the version the person has read and means
     * @throws Incomplete with everything that must be mended
     * @throws Conflict when somebody has changed the draft since
     */
    @RolesAllowed(Roles.PERSON)
    public CaseId submit(DraftId id, UUID submissionKey, long seenVersion) {
        Draft draft = drafts.lock(id.value()).orElseThrow(NotFound::new);
        mandates.requireEdit(draft.association());
        CaseId already = draft.caseId();
        if (already != null) {
            return already;
        }
        if (draft.version() != seenVersion) {
            throw new Conflict("submissions.refused.changedBeforeSending", draft.savedByName());
        }
        return sending.send(draft, submissionKey);
    }

    /**
     * Takes in what the contact centre has taken down for an association. What is missing the association adds later.
     *
     * @param how for the case's history
     */
    @RolesAllowed(Roles.CONTACT_CENTRE)
    public CaseId receiveFor(TakenDown taken, String how) {
        return sending.receive(taken, how);
    }

    /** What was sent in a case, in its latest version, for staff who may read it; see {@link #versionsIn}. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public Optional<Submission> in(CaseHead head) {
        requireShared(head);
        return queries.latest(head.id()).map(sent -> readable(head, sent));
    }

    /**
     * Every version, the newest first, for staff who may read the case or what of it is shared with the network. How to
     * reach the association is left out for the network, and for everybody when the association's details are protected.
     */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public List<Submission> versionsIn(CaseHead head) {
        requireShared(head);
        return queries.versions(head.id()).stream()
                .map(sent -> readable(head, sent))
                .toList();
    }

    /**
     * The latest version with how to reach a protected association, for those who may read the whole case. The reading
     * is kept with its reason, as {@link ProtectedDetails#open} says.
     */
    @RolesAllowed({
        Roles.CASE_OFFICER,
        Roles.CONTACT_CENTRE,
        Roles.COMMITTEE_SECRETARY,
        Roles.NETWORK_COORDINATOR,
        Roles.ADMINISTRATOR
    })
    public Submission openContacts(CaseId id, String reason) {
        CaseHead head = cases.head(id);
        if (!cases.mayReadWhole(head)) {
            throw new NotFound();
        }
        protectedDetails.open(head.association(), reason);
        return queries.latest(id).orElseThrow(NotFound::new);
    }

    /** How many questions of the latest version have no answer that can be read; a number tells nobody whom to call. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public int gapsIn(CaseHead head) {
        requireShared(head);
        return queries.latest(head.id())
                .map(sent -> FormCheck.gaps(sent.form(), sent.answers()))
                .orElse(0);
    }

    /** May the person of now read, with a reason, how to reach a protected association? */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public boolean mayOpenContacts(CaseHead head) {
        return protectedDetails.mayOpen() && cases.mayReadWhole(head);
    }

    private void requireShared(CaseHead head) {
        if (!cases.mayReadShared(head)) {
            throw new NotFound();
        }
    }

    private Submission readable(CaseHead head, Submission sent) {
        return cases.contactsHidden(head) ? sent.withoutContacts() : sent;
    }

    /** What was sent in a case, in its latest version, for the association that sent it. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.PERSON)
    public Optional<Submission> mine(CaseId id) {
        mandates.requireRead(myCases.get(id).head().association());
        return queries.latest(id);
    }

    /** Every version, the newest first, for the association that sent them. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.PERSON)
    public List<Submission> myVersions(CaseHead head) {
        return queries.versions(myCases.head(head.id()).id());
    }

    /** The answers in words, with the names of the files that came with them. */
    public static List<AnsweredSection> inWords(Submission submission, List<StoredFile> files, Locale locale) {
        return AnswerSheet.of(
                submission.form(),
                submission.answers(),
                slot -> files.stream()
                        .filter(file -> file.slot().equals(slot))
                        .map(StoredFile::name)
                        .toList(),
                locale);
    }
}
