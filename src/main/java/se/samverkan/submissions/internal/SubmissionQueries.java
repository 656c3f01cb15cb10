package se.samverkan.submissions.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.access.PersonId;
import se.samverkan.casework.CaseId;
import se.samverkan.documents.FileId;
import se.samverkan.forms.Answers;
import se.samverkan.forms.FormVersionId;
import se.samverkan.forms.Forms;
import se.samverkan.shared.Utc;
import se.samverkan.submissions.Submission;

/** The versions that have been sent: read and added, never changed. */
@Component
public class SubmissionQueries {

    private static final int SHOWN = 50;
    private static final String WITH_FILES = """
            select s.*, p.name as submitter,
                (select group_concat(f.file_id) from submission_file f
                 where f.case_id = s.case_id and f.version = s.version) as files
            from submission s left join person p on p.id = s.submitted_by
            """;

    private final JdbcClient jdbc;
    private final Forms forms;

    SubmissionQueries(JdbcClient jdbc, Forms forms) {
        this.jdbc = jdbc;
        this.forms = forms;
    }

    public Optional<Submission> latest(CaseId id) {
        return jdbc.sql(WITH_FILES + " where s.case_id = ? order by s.version desc limit 1")
                .param(id.value())
                .query((row, n) -> submission(row))
                .optional();
    }

    /** The newest first, at most fifty. */
    public List<Submission> versions(CaseId id) {
        return jdbc.sql(WITH_FILES + " where s.case_id = ? order by s.version desc limit ?")
                .params(id.value(), SHOWN)
                .query((row, n) -> submission(row))
                .list();
    }

    /** Stored once as the version it says it is; a version that exists already is refused by the database. */
    void add(
            CaseId caseId,
            int version,
            Submission.Reason reason,
            FormVersionId form,
            Answers answers,
            PersonId by,
            Instant at,
            Collection<FileId> files) {
        jdbc.sql("""
                insert into submission (case_id, version, reason, form_version_id, answers, submitted_by, submitted_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        caseId.value(),
                        version,
                        reason.name(),
                        form.value(),
                        answers.toJson(),
                        by.value(),
                        Utc.toDb(at))
                .update();
        for (FileId file : files) {
            jdbc.sql("insert into submission_file (case_id, version, file_id) values (?, ?, ?)")
                    .params(caseId.value(), version, file.value())
                    .update();
        }
    }

    private Submission submission(ResultSet row) throws SQLException {
        FormVersionId form = new FormVersionId(row.getObject("form_version_id", UUID.class));
        String submitter = row.getString("submitter");
        return new Submission(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("version"),
                Submission.Reason.valueOf(row.getString("reason")),
                form,
                forms.get(form).definition(),
                Answers.fromJson(row.getString("answers")),
                new PersonId(row.getObject("submitted_by", UUID.class)),
                submitter == null ? "" : submitter,
                Utc.fromDb(row, "submitted_at"),
                files(row.getString("files")));
    }

    private static Set<FileId> files(@Nullable String ids) {
        return ids == null
                ? Set.of()
                : Arrays.stream(ids.split(","))
                        .map(id -> new FileId(UUID.fromString(id)))
                        .collect(Collectors.toSet());
    }
}
