package se.samverkan.organisations;

import java.util.UUID;
import se.samverkan.journal.Recorded;

/** Something that happened to an association. */
public interface AssociationEvent extends Recorded {

    AssociationId associationId();

    @Override
    default String subjectType() {
        return "association";
    }

    @Override
    default UUID subjectId() {
        return associationId().value();
    }
}
