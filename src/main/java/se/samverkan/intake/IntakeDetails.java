package se.samverkan.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseKind;
import se.samverkan.forms.Answers;
import se.samverkan.forms.FormDefinition;
import se.samverkan.organisations.AssociationId;

/**
 * @param association null until one is chosen
 * @param caseId set when it has been registered as a case
 */
public record IntakeDetails(
        IntakeId id,
        long version,
        CaseKind kind,
        @Nullable AssociationId association,
        FormDefinition form,
        Answers answers,
        CallerForm caller,
        Instant savedAt,
        String savedByName,
        @Nullable CaseId caseId) {}
