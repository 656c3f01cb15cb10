package se.samverkan.organisations;

import java.util.Set;

/** Two associations that may be the same; the longer registered first. */
public record DuplicatePair(AssociationRow one, AssociationRow other, Set<Likeness> likeness) {}
