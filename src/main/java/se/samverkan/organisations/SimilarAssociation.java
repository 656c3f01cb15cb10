package se.samverkan.organisations;

import java.util.Set;

/** An association that may be the one somebody is about to register again, and in what it is like it. */
public record SimilarAssociation(AssociationId id, String name, String city, Set<Likeness> likeness) {

    /** So like that whoever registers another has to say why. */
    public boolean veryAlike() {
        return likeness.size() > 1 || likeness.stream().anyMatch(Likeness::strong);
    }
}
