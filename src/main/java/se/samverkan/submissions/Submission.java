package se.samverkan.submissions;

import java.time.Instant;
import se.samverkan.access.PersonId;
import se.samverkan.casework.CaseId;
import se.samverkan.forms.Answers;
import se.samverkan.forms.FormDefinition;

/** What was sent, as it was sent. */
public record Submission(
        CaseId caseId, FormDefinition form, Answers answers, PersonId submittedBy, Instant submittedAt) {}
