package se.samverkan.organisations;

import java.util.Map;
import se.samverkan.access.PersonId;

public record JoinRequested(AssociationId associationId, JoinRequestId requestId, PersonId personId)
        implements AssociationEvent {

    @Override
    public String event() {
        return "join.requested";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("person", personId.value().toString());
    }
}
