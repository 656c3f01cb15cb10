package se.samverkan.access;

public record PersonRegistered(PersonId person) implements PersonEvent {

    @Override
    public String event() {
        return "person.registered";
    }
}
