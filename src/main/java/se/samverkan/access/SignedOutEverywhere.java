package se.samverkan.access;

public record SignedOutEverywhere(PersonId person) implements PersonEvent {

    @Override
    public String event() {
        return "person.signed-out-everywhere";
    }
}
