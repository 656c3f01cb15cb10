package se.samverkan.submissions;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.Roles;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseKind;
import se.samverkan.documents.Documents;
import se.samverkan.documents.FileOwner;
import se.samverkan.documents.StoredFile;
import se.samverkan.forms.Answers;
import se.samverkan.forms.FormVersionId;
import se.samverkan.forms.Forms;
import se.samverkan.forms.Problem;
import se.samverkan.forms.Section;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.Associations;
import se.samverkan.organisations.Mandates;
import se.samverkan.programmes.CallId;
import se.samverkan.programmes.Schemes;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.shared.Uuid7;
import se.samverkan.submissions.internal.Draft;
import se.samverkan.submissions.internal.DraftCheck;
import se.samverkan.submissions.internal.DraftQueries;
import se.samverkan.submissions.internal.DraftReading;
import se.samverkan.submissions.internal.DraftReminders;
import se.samverkan.submissions.internal.DraftRepository;
import se.samverkan.submissions.internal.DraftStarts;

/**
 * What an association has begun and not sent. Only persons with a mandate for it get in; for everybody else, staff too,
 * a draft does not exist.
 */
@Service
@Transactional
@RolesAllowed(Roles.PERSON)
public class Drafts {

    /** Owner type of a draft's files. */
    public static final String FILES = "draft";

    private static final String INITIATIVE_FORM = "initiative";

    private final DraftRepository repository;
    private final DraftQueries queries;
    private final DraftStarts starts;
    private final DraftCheck check;
    private final DraftReminders reminders;
    private final Forms forms;
    private final Schemes schemes;
    private final Mandates mandates;
    private final Associations associations;
    private final Documents documents;
    private final CurrentUser user;
    private final Clock clock;

    Drafts(
            DraftRepository repository,
            DraftQueries queries,
            DraftStarts starts,
            DraftCheck check,
            DraftReminders reminders,
            Forms forms,
            Schemes schemes,
            Mandates mandates,
            Associations associations,
            Documents documents,
            CurrentUser user,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.starts = starts;
        this.check = check;
        this.reminders = reminders;
        this.forms = forms;
        this.schemes = schemes;
        this.mandates = mandates;
        this.associations = associations;
        this.documents = documents;
        this.user = user;
        this.clock = clock;
    }

    public DraftId startInitiative(AssociationId association) {
        mandates.requireEdit(association);
        FormVersionId form = forms.current(INITIATIVE_FORM).id();
        return start(new DraftStarts.Start(
                "initiative:" + Uuid7.next(),
                association,
                CaseKind.INITIATIVE,
                null,
                form,
                Answers.NONE,
                DraftPurpose.NEW,
                null,
                null,
                List.of()));
    }

    /** The association's draft for this round, begun now when there is none. */
    public DraftId startGrant(AssociationId association, CallId call) {
        return startGrant(association, call, Answers.NONE, null);
    }

    /** As {@link #startGrant(AssociationId, CallId)}, begun with what an earlier application answered. */
    DraftId startGrant(AssociationId association, CallId call, Answers answers, @Nullable CaseId copiedFrom) {
        mandates.requireEdit(association);
        Optional<DraftId> begun = queries.open(association, call);
        if (begun.isPresent()) {
            return begun.get();
        }
        String formKey =
                schemes.isOpen(call) ? schemes.get(schemes.call(call).scheme()).formKey() : null;
        if (formKey == null) {
            throw new Refused("submissions.refused.callClosed");
        }
        DraftId id = start(new DraftStarts.Start(
                DraftStarts.forCall(association, call),
                association,
                CaseKind.GRANT,
                call,
                forms.current(formKey).id(),
                answers,
                DraftPurpose.NEW,
                null,
                copiedFrom,
                List.of()));
        reminders.plan(id, schemes.call(call).closes());
        return id;
    }

    private DraftId start(DraftStarts.Start start) {
        associations.requireLiving(start.association());
        return starts.begin(start, user.id(), user.name(), clock.instant());
    }

    @Transactional(readOnly = true)
    public DraftDetails get(DraftId id) {
        Draft draft = repository.findById(id.value()).orElseThrow(NotFound::new);
        mandates.requireRead(draft.association());
        return DraftReading.details(draft, forms);
    }

    /** What the association has begun and not sent, the latest first, at most a hundred. */
    @Transactional(readOnly = true)
    public List<DraftRow> of(AssociationId association) {
        mandates.requireRead(association);
        return queries.open(association);
    }

    /**
     * Keeps one section's answers, right or wrong: they are checked on "Fortsätt" and at sending.
     *
     * @param before the section's answers as the person saw them before typing
     * @param seenVersion the version that came with them
     * @throws SavedByAnother when somebody else has changed this section meanwhile; nothing is kept then
     */
    public SavedDraft save(DraftId id, String sectionKey, Answers before, Answers typed, long seenVersion) {
        Draft draft = editable(id);
        Section section =
                forms.get(draft.form()).definition().section(sectionKey).orElseThrow(NotFound::new);
        draft.save(section, before, typed, seenVersion, user.id(), user.name(), clock.instant());
        repository.saveAndFlush(draft);
        return new SavedDraft(draft.version(), draft.savedAt());
    }

    /** What must be mended before it can be sent; empty when it can. */
    @Transactional(readOnly = true)
    public List<Problem> problems(DraftId id) {
        DraftDetails draft = get(id);
        return check.problems(draft, slots(id));
    }

    /** Throws the draft and its files away for good. */
    public void discard(DraftId id) {
        Draft draft = editable(id);
        draft.requireOpen();
        FileOwner owner = files(id);
        for (StoredFile file : documents.of(owner)) {
            documents.remove(owner, file.id());
        }
        repository.delete(draft);
    }

    /** Says in the section what is missing or wrong; asked on "Fortsätt". */
    @Transactional(readOnly = true)
    public List<Problem> problems(DraftId id, Section section, Answers answers) {
        return check.problems(get(id), section, answers, slots(id));
    }

    public static FileOwner files(DraftId id) {
        return new FileOwner(FILES, id.value());
    }

    /** The questions that have been answered with at least one file, sent earlier or added now. */
    @Transactional(readOnly = true)
    public Set<String> slots(DraftId id) {
        return filesOf(get(id)).stream().map(StoredFile::slot).collect(Collectors.toSet());
    }

    /** Every file that would be part of it if it were sent now. */
    @Transactional(readOnly = true)
    public List<StoredFile> filesOf(DraftDetails draft) {
        mandates.requireRead(draft.association());
        return check.files(draft);
    }

    @Transactional(readOnly = true)
    public boolean mayRead(UUID draftId) {
        return repository
                .findById(draftId)
                .filter(draft -> mandates.mayRead(draft.association()))
                .isPresent();
    }

    @Transactional(readOnly = true)
    public boolean mayChange(UUID draftId) {
        return repository
                .findById(draftId)
                .filter(draft -> draft.caseId() == null && mandates.mayEdit(draft.association()))
                .isPresent();
    }

    private Draft editable(DraftId id) {
        Draft draft = repository.lock(id.value()).orElseThrow(NotFound::new);
        mandates.requireEdit(draft.association());
        return draft;
    }
}
