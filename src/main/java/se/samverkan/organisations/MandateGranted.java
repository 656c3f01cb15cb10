package se.samverkan.organisations;

import java.util.Map;
import se.samverkan.access.PersonId;

public record MandateGranted(
        AssociationId associationId, MandateId mandateId, PersonId personId, MandateKind kind, MandateTerm term)
        implements AssociationEvent {

    @Override
    public String event() {
        return "mandate.granted";
    }

    @Override
    public Map<String, String> facts() {
        return MandateFacts.of(personId, kind, term);
    }
}
