package se.samverkan.organisations;

import java.util.Map;
import se.samverkan.access.PersonId;

/** Somebody acts for the kept record as she did for the one that was merged into it. */
public record MandateMoved(
        AssociationId associationId, MandateId mandateId, PersonId personId, MandateKind kind, MandateTerm term)
        implements AssociationEvent {

    @Override
    public String event() {
        return "mandate.moved";
    }

    @Override
    public Map<String, String> facts() {
        return MandateFacts.of(personId, kind, term);
    }
}
