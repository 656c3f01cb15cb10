package se.samverkan.submissions.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samverkan.casework.CaseHead;
import se.samverkan.completions.AskableSection;
import se.samverkan.completions.AskableSections;
import se.samverkan.submissions.Submission;
import se.samverkan.submissions.Submissions;

/** The sections of what was sent that concern this association: those its answers made visible. */
@Component
class SentSections implements AskableSections {

    private final Submissions submissions;

    SentSections(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public List<AskableSection> of(CaseHead head) {
        return submissions.in(head).map(SentSections::sections).orElse(List.of());
    }

    private static List<AskableSection> sections(Submission sent) {
        return sent.form().visibleSections(sent.answers()).stream()
                .map(section -> new AskableSection(section.key(), section.title()))
                .toList();
    }
}
