package se.samverkan.organisations;

import java.util.Map;
import se.samverkan.access.PersonId;

public record MandateEnded(AssociationId associationId, MandateId mandateId, PersonId personId, MandateKind kind)
        implements AssociationEvent {

    @Override
    public String event() {
        return "mandate.ended";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("person", personId.value().toString(), "kind", kind.name());
    }
}
