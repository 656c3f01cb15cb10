package se.samverkan.organisations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.access.PersonId;

/**
 * Two records of one association became one: {@code from} is gone and everything it held belongs to {@code into}. Rooms
 * that hold rows of associations move them when they hear this, in the same transaction.
 *
 * @param people those who act for it now
 */
public record AssociationsMerged(
        AssociationId from,
        AssociationId into,
        String fromName,
        String intoName,
        Map<String, Integer> moved,
        List<PersonId> people)
        implements AssociationEvent {

    @Override
    public AssociationId associationId() {
        return into;
    }

    @Override
    public String event() {
        return "association.merged";
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new HashMap<>();
        facts.put("merged", from.value().toString());
        facts.put("name", fromName);
        moved.forEach((key, count) -> facts.put("moved." + key, count.toString()));
        return facts;
    }
}
