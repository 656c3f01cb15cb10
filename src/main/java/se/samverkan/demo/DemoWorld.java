package se.samverkan.demo;

import java.util.HashMap;
import java.util.Map;
import se.samverkan.access.PersonId;
import se.samverkan.casework.CaseId;
import se.samverkan.organisations.AssociationId;

/** What the story's keys have become in the database. */
final class DemoWorld {

    final Map<String, PersonId> persons = new HashMap<>();
    final Map<String, AssociationId> associations = new HashMap<>();
    final Map<String, CaseId> cases = new HashMap<>();

    PersonId person(String key) {
        return known(persons, key);
    }

    AssociationId association(String key) {
        return known(associations, key);
    }

    CaseId caseId(String key) {
        return known(cases, key);
    }

    private static <T> T known(Map<String, T> ids, String key) {
        T id = ids.get(key);
        if (id == null) {
            throw new IllegalStateException("The demonstration data names " + key + ", which it does not have");
        }
        return id;
    }
}
