package se.samverkan.casework;

import java.util.UUID;
import se.samverkan.organisations.AssociationId;
import se.samverkan.shared.CaseNumber;

/**
 * A link as one of its two cases sees it.
 *
 * @param outgoing this case is the {@code kind} of the other; otherwise the other is that of this one
 * @param other the case at the other end
 */
public record CaseLinkRow(
        UUID id,
        CaseLinkKind kind,
        boolean outgoing,
        CaseId other,
        CaseNumber number,
        String title,
        CaseStatus status,
        AssociationId association,
        String associationName) {}
