package se.samverkan.organisations;

import java.util.Map;
import se.samverkan.access.PersonId;

/** How mandates are written in the journal: days as 2026-11-22, an unknown end as an empty text. */
final class MandateFacts {

    private MandateFacts() {}

    static Map<String, String> of(PersonId person, MandateKind kind, MandateTerm term) {
        return Map.of(
                "person", person.value().toString(),
                "kind", kind.name(),
                "from", term.from().toString(),
                "lastDay", term.lastDay() == null ? "" : term.lastDay().toString());
    }
}
