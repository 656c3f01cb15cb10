package se.samverkan.submissions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseKind;
import se.samverkan.forms.Answers;
import se.samverkan.forms.FormDefinition;
import se.samverkan.organisations.AssociationId;
import se.samverkan.programmes.CallId;

/**
 * A draft as its association reads it.
 *
 * @param call the round a grant is applied for in; null for an initiative
 * @param sent the case it became; null as long as it has not been sent
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
        @Nullable CaseId sent) {

    public String title() {
        return answers.text("title");
    }
}
