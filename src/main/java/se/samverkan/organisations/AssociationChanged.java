package se.samverkan.organisations;

public record AssociationChanged(AssociationId associationId) implements AssociationEvent {

    @Override
    public String event() {
        return "association.changed";
    }
}
