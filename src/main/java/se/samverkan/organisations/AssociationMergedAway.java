package se.samverkan.organisations;

import java.util.Map;

/** The other side of {@link AssociationsMerged}, in the history of the record that is gone. */
public record AssociationMergedAway(AssociationId associationId, AssociationId into, String intoName)
        implements AssociationEvent {

    @Override
    public String event() {
        return "association.merged-away";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("into", into.value().toString(), "name", intoName);
    }
}
