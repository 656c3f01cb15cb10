package se.samverkan.organisations;

import java.util.Set;

/** An association the signed-in person acts for, and how. */
public record MyAssociation(AssociationId id, String name, Set<MandateKind> kinds) {

    public boolean may(MandateKind kind) {
        return kinds.stream().anyMatch(own -> own.covers(kind));
    }
}
