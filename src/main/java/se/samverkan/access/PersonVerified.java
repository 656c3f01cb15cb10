package se.samverkan.access;

public record PersonVerified(PersonId person) implements PersonEvent {

    @Override
    public String event() {
        return "person.verified";
    }
}
