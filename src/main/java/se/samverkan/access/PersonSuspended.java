package se.samverkan.access;

public record PersonSuspended(PersonId person) implements PersonEvent {

    @Override
    public String event() {
        return "person.suspended";
    }
}
