package se.samverkan.submissions;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.Roles;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.MyCases;
import se.samverkan.completions.CompletionRequestDetails;
import se.samverkan.completions.CompletionRequestId;
import se.samverkan.completions.CompletionRequests;
import se.samverkan.documents.Documents;
import se.samverkan.documents.FileId;
import se.samverkan.documents.StoredFile;
import se.samverkan.forms.Answers;
import se.samverkan.forms.Field;
import se.samverkan.forms.Forms;
import se.samverkan.forms.Section;
import se.samverkan.organisations.Mandates;
import se.samverkan.programmes.CallId;
import se.samverkan.programmes.Schemes;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;
import se.samverkan.submissions.internal.Draft;
import se.samverkan.submissions.internal.DraftCheck;
import se.samverkan.submissions.internal.DraftPapers;
import se.samverkan.submissions.internal.DraftReading;
import se.samverkan.submissions.internal.DraftRepository;
import se.samverkan.submissions.internal.DraftStarts;
import se.samverkan.submissions.internal.LaterLimit;
import se.samverkan.submissions.internal.SubmissionQueries;

/** What a draft holds besides its answers: what it changes, which earlier files it keeps, which papers come later. */
@Service
@Transactional
@RolesAllowed(Roles.PERSON)
public class Amendments {

    private final DraftRepository repository;
    private final DraftStarts starts;
    private final DraftCheck check;
    private final DraftPapers papers;
    private final SubmissionQueries submissions;
    private final MyCases myCases;
    private final CompletionRequests requests;
    private final Documents documents;
    private final Mandates mandates;
    private final Forms forms;
    private final Schemes schemes;
    private final CurrentUser user;
    private final Clock clock;

    Amendments(
            DraftRepository repository,
            DraftStarts starts,
            DraftCheck check,
            DraftPapers papers,
            SubmissionQueries submissions,
            MyCases myCases,
            CompletionRequests requests,
            Documents documents,
            Mandates mandates,
            Forms forms,
            Schemes schemes,
            CurrentUser user,
            Clock clock) {
        this.repository = repository;
        this.starts = starts;
        this.check = check;
        this.papers = papers;
        this.submissions = submissions;
        this.myCases = myCases;
        this.requests = requests;
        this.documents = documents;
        this.mandates = mandates;
        this.forms = forms;
        this.schemes = schemes;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Opens what was sent as a draft again, or the one that has been opened already.
     *
     * @throws Refused when somebody has begun to handle the case
     */
    public DraftId change(CaseId id) {
        CaseHead head = myCases.head(id);
        if (!head.status().openToChange(head.officer())) {
            throw new Refused("casework.refused.handlingBegun");
        }
        return reopen(head, DraftPurpose.CHANGE, DraftStarts.forChange(id), List.of());
    }

    /**
     * Opens the sections the municipality has asked for, or the draft that has been opened for it already.
     *
     * @throws Refused when nothing is asked for any more
     */
    public DraftId complete(CaseId id) {
        CompletionRequestDetails request =
                requests.openMine(id).orElseThrow(() -> new Refused("submissions.refused.completionClosed"));
        return reopen(
                myCases.head(id), DraftPurpose.COMPLETION, DraftStarts.forCompletion(request.id()), request.sections());
    }

    /** The answer to a request that somebody of the association has begun. */
    @Transactional(readOnly = true)
    public Optional<DraftDetails> completing(CaseId id, CompletionRequestId request) {
        mandates.requireRead(myCases.head(id).association());
        return starts.begun(DraftStarts.forCompletion(request))
                .flatMap(draft -> repository.findById(draft.value()))
                .map(draft -> DraftReading.details(draft, forms));
    }

    private DraftId reopen(CaseHead head, DraftPurpose purpose, String key, List<String> sections) {
        mandates.requireEdit(head.association());
        Submission sent = submissions.latest(head.id()).orElseThrow(NotFound::new);
        return starts.begin(
                new DraftStarts.Start(
                        key,
                        head.association(),
                        head.kind(),
                        null,
                        sent.formVersion(),
                        sent.answers(),
                        purpose,
                        head.id(),
                        null,
                        sections),
                user.id(),
                user.name(),
                clock.instant());
    }

    /** What was sent last in the case a draft is about. */
    @Transactional(readOnly = true)
    public Optional<Submission> earlier(DraftDetails draft) {
        mandates.requireRead(draft.association());
        return Optional.ofNullable(draft.about()).flatMap(submissions::latest);
    }

    /** The sections of the draft in which something differs from what was sent last: an answer, a file or a promise. */
    @Transactional(readOnly = true)
    public Set<String> changedSections(DraftDetails draft) {
        Answers sent = earlier(draft).map(Submission::answers).orElse(Answers.NONE);
        Set<FileId> left = dropped(draft);
        Set<String> slots = Stream.concat(
                        documents.of(Drafts.files(draft.id())).stream(),
                        earlierFiles(draft).stream().filter(file -> left.contains(file.id())))
                .map(StoredFile::slot)
                .collect(Collectors.toCollection(HashSet::new));
        slots.addAll(later(draft).keySet());
        return draft.sections().stream()
                .filter(section -> section.fields().stream()
                        .map(Field::key)
                        .anyMatch(key -> slots.contains(key)
                                || !Objects.equals(
                                        draft.answers().values().get(key),
                                        sent.values().get(key))))
                .map(Section::key)
                .collect(Collectors.toSet());
    }

    /** The files of that version, those the draft leaves out among them. */
    @Transactional(readOnly = true)
    public List<StoredFile> earlierFiles(DraftDetails draft) {
        mandates.requireRead(draft.association());
        return Optional.ofNullable(draft.about()).map(check::earlier).orElse(List.of());
    }

    @Transactional(readOnly = true)
    public Set<FileId> dropped(DraftDetails draft) {
        mandates.requireRead(draft.association());
        return papers.dropped(draft.id());
    }

    /** Leaves a file out of the next version, or takes it in again; it stays with the case in any event. */
    public void keep(DraftId id, FileId file, boolean kept) {
        editable(id);
        if (kept) {
            papers.keep(id, file);
        } else {
            papers.drop(id, file);
        }
    }

    @Transactional(readOnly = true)
    public Map<String, LocalDate> later(DraftDetails draft) {
        mandates.requireRead(draft.association());
        return papers.later(draft.id());
    }

    /**
     * Promises a paper for a day, or takes the promise back.
     *
     * @throws Refused for a day that has passed or is later than {@link #latest}
     */
    public void promise(DraftId id, String slot, @Nullable LocalDate due) {
        Draft draft = editable(id);
        if (due == null) {
            papers.unpromise(id, slot);
            return;
        }
        LocalDate latest = latest(DraftReading.details(draft, forms));
        if (due.isBefore(today()) || due.isAfter(latest)) {
            throw new Refused("submissions.refused.laterDate", today().toString(), latest.toString());
        }
        papers.promise(id, slot, due);
    }

    /** The last day a paper of this draft may be promised for. */
    @Transactional(readOnly = true)
    public LocalDate latest(DraftDetails draft) {
        CallId call = draft.call();
        return LaterLimit.of(today(), call == null ? null : schemes.call(call).decisionBy());
    }

    private Draft editable(DraftId id) {
        Draft draft = repository.lock(id.value()).orElseThrow(NotFound::new);
        mandates.requireEdit(draft.association());
        draft.requireOpen();
        return draft;
    }

    private LocalDate today() {
        return SwedishTime.day(clock.instant());
    }
}
