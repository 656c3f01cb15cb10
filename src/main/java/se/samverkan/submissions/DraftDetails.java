package se.samverkan.submissions;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseKind;
import se.samverkan.forms.Answers;
import se.samverkan.forms.FormDefinition;
import se.samverkan.forms.Section;
import se.samverkan.organisations.AssociationId;
import se.samverkan.programmes.CallId;

/**
 * A draft as its association reads it.
 *
 * @param call the round a grant is applied for in; null for an initiative
 * @param sent the case it became; null as long as it has not been sent
 * @param about the case whose sent answers it changes or completes
 * @param copiedFrom the earlier case whose answers it began with
 * @param openSections keys of the sections that may be answered; all when empty
 */
public record DraftDetails(
        DraftId id,
        AssociationId association,
        CaseKind kind,
        @Nullable CallId call,
        FormDefinition form,
        Answers answers,
        Instant savedAt,
        String savedBy,
        long version,
        @Nullable CaseId sent,
        DraftPurpose purpose,
        @Nullable CaseId about,
        @Nullable CaseId copiedFrom,
        List<String> openSections) {

    public DraftDetails {
        openSections = List.copyOf(openSections);
    }

    public String title() {
        return answers.text("title");
    }

    /** The sections to answer, in order: those the answers lead to, and of them those that are open. */
    public List<Section> sections() {
        return sections(answers);
    }

    public List<Section> sections(Answers now) {
        return form.visibleSections(now).stream()
                .filter(section -> openSections.isEmpty() || openSections.contains(section.key()))
                .toList();
    }
}
