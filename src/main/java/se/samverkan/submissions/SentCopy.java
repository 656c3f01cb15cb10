package se.samverkan.submissions;

import java.time.Instant;
import java.util.List;
import se.samverkan.casework.CaseHead;
import se.samverkan.documents.StoredFile;
import se.samverkan.forms.AnsweredSection;

/** Everything that was sent in a case, in words, to be read on paper. */
public record SentCopy(
        CaseHead head,
        Sender association,
        String formTitle,
        int version,
        Instant submittedAt,
        String submittedBy,
        List<AnsweredSection> sections,
        List<StoredFile> files) {

    /** The association as it is registered today; empty where nothing is known or the reader may not know it. */
    public record Sender(String number, String address) {}

    public SentCopy {
        sections = List.copyOf(sections);
        files = List.copyOf(files);
    }
}
