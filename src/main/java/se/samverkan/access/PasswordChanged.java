package se.samverkan.access;

public record PasswordChanged(PersonId person) implements PersonEvent {

    @Override
    public String event() {
        return "person.password-changed";
    }
}
