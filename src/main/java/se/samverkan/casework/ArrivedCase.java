package se.samverkan.casework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonId;
import se.samverkan.municipality.ThemeId;
import se.samverkan.municipality.UnitId;
import se.samverkan.organisations.AssociationId;

/**
 * What casework must know of something that has been submitted.
 *
 * @param submissionKey made by the sender once for one intention; the same key never makes a second case
 * @param committee the body whose scheme is applied to, when there is one; routes the case to its department
 * @param requestedAmount in SEK
 * @param facts what was answered to questions with given choices, by the question's key; "scheme" is the scheme's slug
 *     and "period" the period applied for. Rules judge the case by them
 */
public record ArrivedCase(
        UUID submissionKey,
        CaseKind kind,
        String title,
        AssociationId association,
        PersonId submittedBy,
        @Nullable UnitId committee,
        Set<ThemeId> themes,
        @Nullable BigDecimal requestedAmount,
        Map<String, List<String>> facts) {}
