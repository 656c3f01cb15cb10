package se.samverkan.organisations;

/** An association that may be the one somebody is about to register again. */
public record SimilarAssociation(AssociationId id, String name, String city) {}
