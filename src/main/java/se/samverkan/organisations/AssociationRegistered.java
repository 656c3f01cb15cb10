package se.samverkan.organisations;

import java.util.Map;

public record AssociationRegistered(AssociationId associationId, String name) implements AssociationEvent {

    @Override
    public String event() {
        return "association.registered";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("name", name);
    }
}
