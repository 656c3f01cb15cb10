package se.samverkan.organisations;

import java.util.HashMap;
import java.util.Map;
import se.samverkan.access.PersonId;

/** Somebody's mandate got another kind or another term. */
public record MandateChanged(
        AssociationId associationId,
        MandateId mandateId,
        PersonId personId,
        MandateKind before,
        MandateKind kind,
        MandateTerm term)
        implements AssociationEvent {

    @Override
    public String event() {
        return "mandate.changed";
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new HashMap<>(MandateFacts.of(personId, kind, term));
        facts.put("before", before.name());
        return facts;
    }
}
