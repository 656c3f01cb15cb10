package se.samverkan.partnerships.internal;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The association as it was called when the partnership was last saved. */
@Embeddable
public record AssociationLabel(
        UUID associationId,
        String associationName,
        @Nullable String organisationNumber) {}
