package se.samverkan.submissions;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.PersonId;
import se.samverkan.access.Roles;
import se.samverkan.casework.ArrivedCase;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseKind;
import se.samverkan.casework.Cases;
import se.samverkan.casework.MyCases;
import se.samverkan.documents.Documents;
import se.samverkan.documents.FileOwner;
import se.samverkan.documents.StoredFile;
import se.samverkan.forms.AnswerSheet;
import se.samverkan.forms.AnsweredSection;
import se.samverkan.forms.Answers;
import se.samverkan.forms.FormCheck;
import se.samverkan.forms.FormDefinition;
import se.samverkan.forms.FormVersionId;
import se.samverkan.forms.Forms;
import se.samverkan.forms.Problem;
import se.samverkan.municipality.ThemeId;
import se.samverkan.municipality.ThemeRow;
import se.samverkan.municipality.Themes;
import se.samverkan.municipality.UnitId;
import se.samverkan.organisations.Mandates;
import se.samverkan.programmes.CallId;
import se.samverkan.programmes.SchemeDetails;
import se.samverkan.programmes.Schemes;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.Money;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.shared.Utc;
import se.samverkan.submissions.internal.Draft;
import se.samverkan.submissions.internal.DraftRepository;
import se.samverkan.submissions.internal.SentFacts;

/** Sending a draft, and what was sent. */
@Service
@Transactional
public class Submissions {

    /** Owner type of a case's files. */
    public static final String FILES = "case";

    private final DraftRepository drafts;
    private final Forms forms;
    private final Schemes schemes;
    private final Themes themes;
    private final Mandates mandates;
    private final Documents documents;
    private final Cases cases;
    private final MyCases myCases;
    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final Clock clock;

    Submissions(
            DraftRepository drafts,
            Forms forms,
            Schemes schemes,
            Themes themes,
            Mandates mandates,
            Documents documents,
            Cases cases,
            MyCases myCases,
            CurrentUser user,
            JdbcClient jdbc,
            Clock clock) {
        this.drafts = drafts;
        this.forms = forms;
        this.schemes = schemes;
        this.themes = themes;
        this.mandates = mandates;
        this.documents = documents;
        this.cases = cases;
        this.myCases = myCases;
        this.user = user;
        this.jdbc = jdbc;
        this.clock = clock;
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
        CallId call = draft.call();
        if (call != null && !schemes.isOpen(call)) {
            throw new Refused("submissions.refused.callClosed");
        }
        FormDefinition form = forms.get(draft.form()).definition();
        FileOwner draftFiles = Drafts.files(id);
        documents.freeze(draftFiles);
        Set<String> slots =
                documents.of(draftFiles).stream().map(StoredFile::slot).collect(Collectors.toSet());
        List<Problem> problems = FormCheck.all(form, draft.answers(), slots);
        if (!problems.isEmpty()) {
            throw new Incomplete(problems);
        }
        Answers sent = draft.answers().onlyVisible(form);
        CaseId caseId = cases.receive(arrived(draft, form, sent, submissionKey, call));
        Instant now = clock.instant();
        documents.move(draftFiles, new FileOwner(FILES, caseId.value()));
        store(caseId, draft.form(), sent, now);
        draft.sent(caseId, sent, user.id(), user.name(), now);
        return caseId;
    }

    private ArrivedCase arrived(Draft draft, FormDefinition form, Answers sent, UUID key, @Nullable CallId call) {
        List<String> themeSlugs = sent.list("themes");
        Set<ThemeId> chosen = themes.current().stream()
                .filter(theme -> themeSlugs.contains(theme.slug()))
                .map(ThemeRow::id)
                .collect(Collectors.toSet());
        SchemeDetails scheme =
                call == null ? null : schemes.get(schemes.call(call).scheme());
        UnitId committee = scheme == null ? null : scheme.committee();
        String amount = sent.text("amount");
        BigDecimal requested = draft.kind() == CaseKind.GRANT && !amount.isEmpty()
                ? Money.parse(amount).amount()
                : null;
        return new ArrivedCase(
                key,
                draft.kind(),
                sent.text("title"),
                draft.association(),
                user.id(),
                committee,
                chosen,
                requested,
                SentFacts.of(form, sent, scheme == null ? "" : scheme.slug()));
    }

    private void store(CaseId caseId, FormVersionId form, Answers answers, Instant at) {
        jdbc.sql("""
                insert into submission (case_id, form_version_id, answers, submitted_by, submitted_at)
                values (?, ?, ?, ?, ?)
                """)
                .params(
                        caseId.value(),
                        form.value(),
                        answers.toJson(),
                        user.id().value(),
                        Utc.toDb(at))
                .update();
    }

    /** What was sent in a case, for staff who may read it whole. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public Optional<Submission> in(CaseHead head) {
        if (!cases.mayReadWhole(head)) {
            throw new NotFound();
        }
        return find(head.id());
    }

    /** What was sent in a case, for the association that sent it. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.PERSON)
    public Optional<Submission> mine(CaseId id) {
        mandates.requireRead(myCases.get(id).head().association());
        return find(id);
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

    private Optional<Submission> find(CaseId id) {
        return jdbc.sql("select * from submission where case_id = ?")
                .param(id.value())
                .query((row, n) -> new Submission(
                        id,
                        forms.get(new FormVersionId(row.getObject("form_version_id", UUID.class)))
                                .definition(),
                        Answers.fromJson(row.getString("answers")),
                        new PersonId(row.getObject("submitted_by", UUID.class)),
                        Utc.fromDb(row, "submitted_at")))
                .optional();
    }
}
