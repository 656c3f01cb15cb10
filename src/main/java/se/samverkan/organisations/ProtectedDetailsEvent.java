package se.samverkan.organisations;

import java.util.UUID;
import se.samverkan.journal.Recorded;

/** Details were protected, no longer protected, or read; the reason stays in the log of readings. */
public record ProtectedDetailsEvent(AssociationId id, What what) implements Recorded {

    public enum What {
        PROTECTED,
        UNPROTECTED,
        READ
    }

    @Override
    public String event() {
        return "association.details-" + what.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public String subjectType() {
        return "association";
    }

    @Override
    public UUID subjectId() {
        return id.value();
    }
}
