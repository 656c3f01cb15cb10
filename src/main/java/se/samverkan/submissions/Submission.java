package se.samverkan.submissions;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import se.samverkan.access.PersonId;
import se.samverkan.casework.CaseId;
import se.samverkan.documents.FileId;
import se.samverkan.documents.StoredFile;
import se.samverkan.forms.Answers;
import se.samverkan.forms.FormDefinition;
import se.samverkan.forms.FormVersionId;

/**
 * What was sent, as it was sent.
 *
 * @param version 1 for what came first; each change and each completion is one more
 * @param files those that belong to this version
 */
public record Submission(
        CaseId caseId,
        int version,
        Reason reason,
        FormVersionId formVersion,
        FormDefinition form,
        Answers answers,
        PersonId submittedBy,
        String submittedByName,
        Instant submittedAt,
        Set<FileId> files) {

    /** Why this version was sent. */
    public enum Reason {
        SENT,
        CHANGED,
        COMPLETED
    }

    /**
     * Of a case's files those that stand: of the latest version, and papers that came later and belong to none.
     *
     * @param latestFirst all versions of the case
     */
    public static List<StoredFile> standing(List<Submission> latestFirst, List<StoredFile> all) {
        return all.stream()
                .filter(file -> latestFirst.stream()
                        .filter(version -> version.files().contains(file.id()))
                        .findFirst()
                        .map(version -> version.equals(latestFirst.getFirst()))
                        .orElse(true))
                .toList();
    }

    /** For those who may not know how to reach the association: neither the questions about it nor the answers. */
    Submission withoutContacts() {
        FormDefinition shown = form.withoutContacts();
        return new Submission(
                caseId,
                version,
                reason,
                formVersion,
                shown,
                answers.onlyVisible(form).onlyVisible(shown),
                submittedBy,
                "",
                submittedAt,
                files);
    }

    /** Only the questions about how to reach the association, with their answers. */
    public Submission contactsOnly() {
        FormDefinition asked = form.contactsOnly();
        return new Submission(
                caseId,
                version,
                reason,
                formVersion,
                asked,
                answers.onlyVisible(form).onlyVisible(asked),
                submittedBy,
                submittedByName,
                submittedAt,
                files);
    }

    /** Of a case's files those that belong to this version. */
    public List<StoredFile> filesAmong(List<StoredFile> all) {
        return all.stream().filter(file -> files.contains(file.id())).toList();
    }
}
