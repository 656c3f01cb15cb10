package se.samverkan.organisations;

import java.util.Map;

/** It has another name; the earlier one is kept with its dates. */
public record AssociationRenamed(AssociationId associationId, String before, String name) implements AssociationEvent {

    @Override
    public String event() {
        return "association.renamed";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("before", before, "name", name);
    }
}
