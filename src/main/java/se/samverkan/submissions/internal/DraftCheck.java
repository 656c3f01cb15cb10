package se.samverkan.submissions.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverkan.casework.CaseId;
import se.samverkan.documents.Documents;
import se.samverkan.documents.FileId;
import se.samverkan.documents.FileOwner;
import se.samverkan.documents.StoredFile;
import se.samverkan.forms.Answers;
import se.samverkan.forms.Field;
import se.samverkan.forms.FieldType;
import se.samverkan.forms.FormCheck;
import se.samverkan.forms.Problem;
import se.samverkan.forms.Section;
import se.samverkan.shared.SwedishTime;
import se.samverkan.submissions.DraftDetails;
import se.samverkan.submissions.Drafts;
import se.samverkan.submissions.Submission;
import se.samverkan.submissions.Submissions;

/** What must be mended before a draft can be sent, files and promised papers included. */
@Component
public class DraftCheck {

    private final Documents documents;
    private final SubmissionQueries submissions;
    private final DraftPapers papers;
    private final Clock clock;

    DraftCheck(Documents documents, SubmissionQueries submissions, DraftPapers papers, Clock clock) {
        this.documents = documents;
        this.submissions = submissions;
        this.papers = papers;
        this.clock = clock;
    }

    /** The files of the version it is based on, without those left out, and the new ones. */
    public List<StoredFile> files(DraftDetails draft) {
        List<StoredFile> added = documents.of(Drafts.files(draft.id()));
        CaseId about = draft.about();
        if (about == null) {
            return added;
        }
        Set<FileId> dropped = papers.dropped(draft.id());
        return Stream.concat(earlier(about).stream().filter(file -> !dropped.contains(file.id())), added.stream())
                .toList();
    }

    /** The files that stand in the case, papers that came later among them. */
    public List<StoredFile> earlier(CaseId about) {
        List<StoredFile> all = documents.of(new FileOwner(Submissions.FILES, about.value()));
        return Submission.standing(submissions.versions(about), all);
    }

    public List<Problem> problems(DraftDetails draft, Set<String> slots) {
        return draft.sections().stream()
                .flatMap(section -> problems(draft, section, draft.answers(), slots).stream())
                .toList();
    }

    /** The form's own rules, and that a paper that may come later is either there or promised for a day to come. */
    public List<Problem> problems(DraftDetails draft, Section section, Answers answers, Set<String> slots) {
        Map<String, LocalDate> later =
                section.fields().stream().anyMatch(Field::comesLater) ? papers.later(draft.id()) : Map.of();
        Set<String> answered = new HashSet<>(slots);
        answered.addAll(later.keySet());
        List<Problem> problems = new ArrayList<>(FormCheck.section(draft.form(), section, answers, answered));
        LocalDate today = SwedishTime.day(clock.instant());
        Answers kept = answers.onlyVisible(draft.form());
        for (Field field : section.fields()) {
            if (field.type() != FieldType.FILE || !field.comesLater() || !FormCheck.visible(field, kept)) {
                continue;
            }
            LocalDate due = later.get(field.key());
            if (field.required() && due == null && !slots.contains(field.key())) {
                problems.add(problem(section, field, "submissions.problem.fileOrLater"));
            } else if (due != null && !slots.contains(field.key()) && due.isBefore(today)) {
                problems.add(problem(section, field, "submissions.problem.laterPassed"));
            }
        }
        return problems;
    }

    private static Problem problem(Section section, Field field, String key) {
        return new Problem(section.key(), field.key(), key, List.of(field.label()));
    }
}
