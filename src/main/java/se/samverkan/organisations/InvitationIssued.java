package se.samverkan.organisations;

import java.util.Map;

public record InvitationIssued(AssociationId associationId, InvitationId invitationId, MandateKind kind)
        implements AssociationEvent {

    @Override
    public String event() {
        return "invitation.issued";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("invitation", invitationId.value().toString(), "kind", kind.name());
    }
}
