package se.samverkan.submissions;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.Roles;
import se.samverkan.casework.CaseId;
import se.samverkan.forms.FormDefinition;
import se.samverkan.forms.Forms;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.Mandates;
import se.samverkan.programmes.CallId;
import se.samverkan.programmes.Schemes;
import se.samverkan.shared.CaseNumber;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Utc;
import se.samverkan.submissions.internal.SubmissionQueries;

/** Last year's application as a start: its answers where they still fit, never its files or declarations. */
@Service
@Transactional
@RolesAllowed(Roles.PERSON)
public class EarlierApplications {

    private static final int OFFERED = 5;

    private final Drafts drafts;
    private final SubmissionQueries submissions;
    private final Forms forms;
    private final Schemes schemes;
    private final Mandates mandates;
    private final JdbcClient jdbc;

    EarlierApplications(
            Drafts drafts,
            SubmissionQueries submissions,
            Forms forms,
            Schemes schemes,
            Mandates mandates,
            JdbcClient jdbc) {
        this.drafts = drafts;
        this.submissions = submissions;
        this.forms = forms;
        this.schemes = schemes;
        this.mandates = mandates;
        this.jdbc = jdbc;
    }

    /** What the association has sent with any version of the form, the latest first, at most five. */
    @Transactional(readOnly = true)
    public List<EarlierApplication> of(AssociationId association, String formKey) {
        mandates.requireRead(association);
        return jdbc.sql("""
                select c.id, c.number_year, c.number_in_year, c.title, c.received_at
                from case_file c
                join submission s on s.case_id = c.id and s.version = 1
                join form_version v on v.id = s.form_version_id
                where c.association_id = ? and v.form_key = ?
                order by c.received_at desc, c.id desc limit ?
                """)
                .params(association.value(), formKey, OFFERED)
                .query((row, n) -> new EarlierApplication(
                        new CaseId(row.getObject("id", UUID.class)),
                        new CaseNumber(row.getInt("number_year"), row.getInt("number_in_year")),
                        row.getString("title"),
                        Utc.fromDb(row, "received_at")))
                .list();
    }

    /** The association's draft for this round: when there is none, begun now with what the earlier one answered. */
    public DraftId start(AssociationId association, CallId call, CaseId earlier) {
        mandates.requireEdit(association);
        String formKey = schemes.get(schemes.call(call).scheme()).formKey();
        if (formKey == null
                || of(association, formKey).stream()
                        .noneMatch(row -> row.caseId().equals(earlier))) {
            throw new NotFound();
        }
        CopiedAnswers copied = copied(earlier, forms.current(formKey).definition());
        return drafts.startGrant(association, call, copied.answers(), earlier);
    }

    /** What came along and what did not, for a draft that was begun with an earlier application. */
    @Transactional(readOnly = true)
    public Optional<CopiedAnswers> copied(DraftDetails draft) {
        mandates.requireRead(draft.association());
        return Optional.ofNullable(draft.copiedFrom()).map(earlier -> copied(earlier, draft.form()));
    }

    private CopiedAnswers copied(CaseId earlier, FormDefinition now) {
        Submission sent = submissions.latest(earlier).orElseThrow(NotFound::new);
        return CopiedAnswers.of(sent.form(), sent.answers(), now);
    }
}
