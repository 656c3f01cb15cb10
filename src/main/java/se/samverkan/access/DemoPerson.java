package se.samverkan.access;

import se.samverkan.shared.LocalText;

/** An invented person that a visitor of the demonstration may become, with a line about what that person does. */
public record DemoPerson(PersonId id, String name, LocalText roleLine) {}
