package se.samverkan.submissions.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverkan.access.CurrentUser;
import se.samverkan.casework.ArrivedCase;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseKind;
import se.samverkan.casework.Cases;
import se.samverkan.casework.MyCases;
import se.samverkan.completions.CompletionRequests;
import se.samverkan.documents.Documents;
import se.samverkan.documents.FileId;
import se.samverkan.documents.FileOwner;
import se.samverkan.documents.StoredFile;
import se.samverkan.forms.Answers;
import se.samverkan.forms.FormDefinition;
import se.samverkan.forms.Forms;
import se.samverkan.forms.Problem;
import se.samverkan.forms.Section;
import se.samverkan.municipality.ThemeId;
import se.samverkan.municipality.ThemeRow;
import se.samverkan.municipality.Themes;
import se.samverkan.organisations.AssociationId;
import se.samverkan.programmes.CallId;
import se.samverkan.programmes.SchemeDetails;
import se.samverkan.programmes.Schemes;
import se.samverkan.shared.Money;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.submissions.DraftDetails;
import se.samverkan.submissions.Drafts;
import se.samverkan.submissions.Incomplete;
import se.samverkan.submissions.Submission;
import se.samverkan.submissions.Submissions;
import se.samverkan.submissions.TakenDown;

/** Makes a version of what was sent out of a draft: the first one makes the case, the later ones change it. */
@Component
public class Sending {

    private final Forms forms;
    private final Schemes schemes;
    private final Themes themes;
    private final Documents documents;
    private final Cases cases;
    private final MyCases myCases;
    private final CompletionRequests requests;
    private final DraftCheck check;
    private final DraftPapers papers;
    private final PaperPromises promises;
    private final SubmissionQueries submissions;
    private final CurrentUser user;
    private final Clock clock;

    Sending(
            Forms forms,
            Schemes schemes,
            Themes themes,
            Documents documents,
            Cases cases,
            MyCases myCases,
            CompletionRequests requests,
            DraftCheck check,
            DraftPapers papers,
            PaperPromises promises,
            SubmissionQueries submissions,
            CurrentUser user,
            Clock clock) {
        this.forms = forms;
        this.schemes = schemes;
        this.themes = themes;
        this.documents = documents;
        this.cases = cases;
        this.myCases = myCases;
        this.requests = requests;
        this.check = check;
        this.papers = papers;
        this.promises = promises;
        this.submissions = submissions;
        this.user = user;
        this.clock = clock;
    }

    /** The caller has locked the draft and checked the mandate and the version. */
    public CaseId send(Draft draft, UUID key) {
        requireOpenCall(draft);
        DraftDetails details = DraftReading.details(draft, forms);
        FileOwner draftFiles = Drafts.files(draft.id());
        documents.freeze(draftFiles);
        List<StoredFile> files = check.files(details);
        requireComplete(details, files);
        Answers sent = answers(draft, details.form());
        CaseId about = draft.about();
        ArrivedCase arrived =
                arrived(draft.kind(), draft.association(), scheme(draft.call()), details.form(), sent, key);
        Instant now = clock.instant();
        int version = 1;
        CaseId caseId;
        if (about == null) {
            caseId = cases.receive(arrived);
        } else {
            caseId = about;
            change(draft, about, arrived);
            version = submissions.latest(about).orElseThrow(NotFound::new).version() + 1;
        }
        documents.move(draftFiles, new FileOwner(Submissions.FILES, caseId.value()));
        submissions.add(caseId, version, reason(draft), draft.form(), sent, user.id(), now, ids(files));
        promises.promise(caseId, details.form(), papers.later(draft.id()), files, sent);
        draft.sent(caseId, sent, user.id(), user.name(), now);
        return caseId;
    }

    /** What staff have taken down for the association: it may have gaps, and no files. */
    public CaseId receive(TakenDown taken, String how) {
        CallId call = taken.call();
        if (call != null && !schemes.isOpen(call)) {
            throw new Refused("submissions.refused.callClosed");
        }
        FormDefinition form = forms.get(taken.form()).definition();
        Answers kept = taken.answers().onlyVisible(form);
        CaseId caseId = cases.receiveFor(
                arrived(taken.kind(), taken.association(), scheme(call), form, kept, taken.key()), how);
        submissions.add(caseId, 1, Submission.Reason.SENT, taken.form(), kept, user.id(), clock.instant(), List.of());
        return caseId;
    }

    private void requireOpenCall(Draft draft) {
        CallId call = draft.call();
        if (call != null && draft.about() == null && !schemes.isOpen(call)) {
            throw new Refused("submissions.refused.callClosed");
        }
    }

    private void requireComplete(DraftDetails draft, List<StoredFile> files) {
        Set<String> slots = files.stream().map(StoredFile::slot).collect(Collectors.toSet());
        List<Problem> problems = check.problems(draft, slots);
        if (!problems.isEmpty()) {
            throw new Incomplete(problems);
        }
    }

    /** What is asked and visible; of a completion only the sections asked for, the rest as it was sent. */
    private Answers answers(Draft draft, FormDefinition form) {
        CaseId about = draft.about();
        if (about == null || draft.openSections().isEmpty()) {
            return draft.answers().onlyVisible(form);
        }
        Answers merged = submissions.latest(about).orElseThrow(NotFound::new).answers();
        for (Section section : form.sections()) {
            if (draft.openSections().contains(section.key())) {
                merged = merged.replacing(section, draft.answers());
            }
        }
        return merged.onlyVisible(form);
    }

    private void change(Draft draft, CaseId about, ArrivedCase arrived) {
        switch (draft.purpose()) {
            case NEW -> throw new IllegalStateException("A new draft is about no case");
            case CHANGE -> myCases.change(about, arrived);
            case COMPLETION -> {
                boolean asked = requests.openMine(about)
                        .filter(request -> draft.isFor(DraftStarts.forCompletion(request.id())))
                        .isPresent();
                if (!asked) {
                    throw new Refused("submissions.refused.completionClosed");
                }
                myCases.complete(about, arrived);
                requests.answered(about);
            }
        }
    }

    private static Submission.Reason reason(Draft draft) {
        return switch (draft.purpose()) {
            case NEW -> Submission.Reason.SENT;
            case CHANGE -> Submission.Reason.CHANGED;
            case COMPLETION -> Submission.Reason.COMPLETED;
        };
    }

    private ArrivedCase arrived(
            CaseKind kind,
            AssociationId association,
            @Nullable SchemeDetails scheme,
            FormDefinition form,
            Answers sent,
            UUID key) {
        List<String> themeSlugs = sent.list("themes");
        Set<ThemeId> chosen = themes.current().stream()
                .filter(theme -> themeSlugs.contains(theme.slug()))
                .map(ThemeRow::id)
                .collect(Collectors.toSet());
        return new ArrivedCase(
                key,
                kind,
                sent.text("title"),
                association,
                user.id(),
                scheme == null ? null : scheme.committee(),
                chosen,
                amount(kind, sent.text("amount")),
                SentFacts.of(form, sent, scheme == null ? "" : scheme.slug()));
    }

    private @Nullable SchemeDetails scheme(@Nullable CallId call) {
        return call == null ? null : schemes.get(schemes.call(call).scheme());
    }

    private static @Nullable BigDecimal amount(CaseKind kind, String amount) {
        return kind == CaseKind.GRANT && !amount.isEmpty() ? Money.parse(amount).amount() : null;
    }

    private static Collection<FileId> ids(List<StoredFile> files) {
        return files.stream().map(StoredFile::id).toList();
    }
}
