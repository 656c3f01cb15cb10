package se.samverkan.organisations;

/** Somebody who will act for the association that lives on because of the merge; staff look at who that is first. */
public record MovingPerson(String name, String email, MandateKind kind) {}
