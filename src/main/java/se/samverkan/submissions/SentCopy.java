package se.samverkan.submissions;

import java.time.Instant;
import java.util.List;
import se.samverkan.casework.CaseHead;
import se.samverkan.documents.StoredFile;
import se.samverkan.forms.AnsweredSection;

/** Everything that was sent in a case, in words, to be read on paper. */
public record SentCopy(
        CaseHead head,
        String formTitle,
        Instant submittedAt,
        String submittedBy,
        List<AnsweredSection> sections,
        List<StoredFile> files) {

    public SentCopy {
        sections = List.copyOf(sections);
        files = List.copyOf(files);
    }
}
