package se.samverkan.submissions;

/**
 * Somebody else who has the draft open now.
 *
 * @param section the key of the section they are in; empty when they look at the list of sections
 */
public record Presence(String name, String section) {}
