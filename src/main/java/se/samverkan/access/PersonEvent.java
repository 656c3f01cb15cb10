package se.samverkan.access;

import java.util.UUID;
import se.samverkan.journal.Recorded;

/** Something that happened to a person's account. Holds no address, name, password or link. */
public interface PersonEvent extends Recorded {

    PersonId person();

    @Override
    default String subjectType() {
        return "person";
    }

    @Override
    default UUID subjectId() {
        return person().value();
    }
}
