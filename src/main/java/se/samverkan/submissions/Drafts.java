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
import se.samverkan.casework.CaseKind;
import se.samverkan.documents.Documents;
import se.samverkan.documents.FileOwner;
import se.samverkan.documents.StoredFile;
import se.samverkan.forms.Answers;
import se.samverkan.forms.FormCheck;
import se.samverkan.forms.FormVersion;
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
import se.samverkan.submissions.internal.Draft;
import se.samverkan.submissions.internal.DraftQueries;
import se.samverkan.submissions.internal.DraftRepository;

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
            Forms forms,
            Schemes schemes,
            Mandates mandates,
            Associations associations,
            Documents documents,
            CurrentUser user,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
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
        return start(association, CaseKind.INITIATIVE, null, forms.current(INITIATIVE_FORM));
    }

    /** The association's draft for this round, begun now when there is none. */
    public DraftId startGrant(AssociationId association, CallId call) {
        mandates.requireEdit(association);
        Optional<DraftId> begun = queries.open(association, call);
        if (begun.isPresent()) {
            return begun.get();
        }
        if (!schemes.isOpen(call)) {
            throw new Refused("submissions.refused.callClosed");
        }
        String formKey = schemes.get(schemes.call(call).scheme()).formKey();
        if (formKey == null) {
            throw new Refused("submissions.refused.callClosed");
        }
        return start(association, CaseKind.GRANT, call, forms.current(formKey));
    }

    private DraftId start(AssociationId association, CaseKind kind, @Nullable CallId call, FormVersion form) {
        associations.requireLiving(association);
        Draft draft =
                new Draft(DraftId.next(), association, kind, call, form.id(), user.id(), user.name(), clock.instant());
        return repository.saveAndFlush(draft).id();
    }

    @Transactional(readOnly = true)
    public DraftDetails get(DraftId id) {
        Draft draft = repository.findById(id.value()).orElseThrow(NotFound::new);
        mandates.requireRead(draft.association());
        return new DraftDetails(
                draft.id(),
                draft.association(),
                draft.kind(),
                draft.call(),
                forms.get(draft.form()).definition(),
                draft.answers(),
                draft.savedAt(),
                draft.savedByName(),
                draft.version(),
                draft.caseId());
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
        return FormCheck.all(draft.form(), draft.answers(), slots(id));
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

    public static FileOwner files(DraftId id) {
        return new FileOwner(FILES, id.value());
    }

    /** The questions that have been answered with at least one file. */
    @Transactional(readOnly = true)
    public Set<String> slots(DraftId id) {
        mandates.requireRead(
                repository.findById(id.value()).orElseThrow(NotFound::new).association());
        return documents.of(files(id)).stream().map(StoredFile::slot).collect(Collectors.toSet());
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
