package se.samverkan.access;

public record PersonDescribed(PersonId person) implements PersonEvent {

    @Override
    public String event() {
        return "person.described";
    }
}
