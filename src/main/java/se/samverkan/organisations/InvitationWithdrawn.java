package se.samverkan.organisations;

import java.util.Map;

public record InvitationWithdrawn(AssociationId associationId, InvitationId invitationId) implements AssociationEvent {

    @Override
    public String event() {
        return "invitation.withdrawn";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("invitation", invitationId.value().toString());
    }
}
