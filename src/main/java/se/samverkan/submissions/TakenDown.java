package se.samverkan.submissions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.casework.CaseKind;
import se.samverkan.forms.Answers;
import se.samverkan.forms.FormVersionId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.programmes.CallId;

/**
 * What staff have taken down in an association's name; questions may be left for the association.
 *
 * @param key makes it one case however often it is handed in
 */
public record TakenDown(
        UUID key,
        CaseKind kind,
        AssociationId association,
        @Nullable CallId call,
        FormVersionId form,
        Answers answers) {}
