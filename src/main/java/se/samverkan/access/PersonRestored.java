package se.samverkan.access;

public record PersonRestored(PersonId person) implements PersonEvent {

    @Override
    public String event() {
        return "person.restored";
    }
}
