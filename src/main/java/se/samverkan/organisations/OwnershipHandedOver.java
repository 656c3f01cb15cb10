package se.samverkan.organisations;

import java.time.LocalDate;
import java.util.Map;
import se.samverkan.access.PersonId;

/** From a day on somebody else answers for the association: a change of board. */
public record OwnershipHandedOver(AssociationId associationId, PersonId personId, PersonId successor, LocalDate from)
        implements AssociationEvent {

    @Override
    public String event() {
        return "ownership.handed-over";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "person", successor.value().toString(),
                "by", personId.value().toString(),
                "from", from.toString());
    }
}
