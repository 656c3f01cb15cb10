package se.samverkan.submissions.internal;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.access.PersonId;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseKind;
import se.samverkan.completions.CompletionRequestId;
import se.samverkan.forms.Answers;
import se.samverkan.forms.FormVersionId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.programmes.CallId;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Utc;
import se.samverkan.submissions.DraftId;
import se.samverkan.submissions.DraftPurpose;

/** Begins drafts. For one start key there is one open draft, however many windows begin it at the same moment. */
@Component
public class DraftStarts {

    private final JdbcClient jdbc;

    DraftStarts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is begun.
     *
     * @param key what there may be one open draft of; unique by itself when there may be several
     */
    public record Start(
            String key,
            AssociationId association,
            CaseKind kind,
            @Nullable CallId call,
            FormVersionId form,
            Answers answers,
            DraftPurpose purpose,
            @Nullable CaseId about,
            @Nullable CaseId copiedFrom,
            List<String> openSections) {}

    public static String forCall(AssociationId association, CallId call) {
        return "call:" + association.value() + ":" + call.value();
    }

    public static String forChange(CaseId about) {
        return "change:" + about.value();
    }

    /** Of one request: what was begun for an earlier one does not answer a later. */
    public static String forCompletion(CompletionRequestId request) {
        return "completion:" + request.value();
    }

    public Optional<DraftId> begun(String key) {
        return jdbc.sql("select id from draft where start_key = ?")
                .param(key)
                .query((row, n) -> new DraftId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** The draft of that key, begun now when there is none. */
    public DraftId begin(Start start, PersonId by, String byName, Instant at) {
        jdbc.sql("""
                insert into draft (id, version, association_id, kind, call_id, form_version_id, answers, saved_at,
                    saved_by_id, saved_by_name, purpose, about_case_id, copied_from_id, open_sections, start_key)
                values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on duplicate key update start_key = values(start_key)
                """)
                .params(Arrays.asList(
                        DraftId.next().value(),
                        start.association().value(),
                        start.kind().name(),
                        start.call() == null ? null : start.call().value(),
                        start.form().value(),
                        start.answers().toJson(),
                        Utc.toDb(at),
                        by.value(),
                        byName,
                        start.purpose().name(),
                        start.about() == null ? null : start.about().value(),
                        start.copiedFrom() == null ? null : start.copiedFrom().value(),
                        start.openSections().isEmpty() ? null : String.join(",", start.openSections()),
                        start.key()))
                .update();
        return begun(start.key()).orElseThrow(NotFound::new);
    }
}
