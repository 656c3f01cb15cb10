package se.samverkan.organisations;

import java.util.Map;
import se.samverkan.access.PersonId;

/** @param reason why they said no, in the owner's words; never recorded */
public record JoinAnswered(
        AssociationId associationId, JoinRequestId requestId, PersonId personId, boolean accepted, String reason)
        implements AssociationEvent {

    @Override
    public String event() {
        return "join.answered";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("person", personId.value().toString(), "accepted", Boolean.toString(accepted));
    }
}
