package se.samverkan.organisations;

import se.samverkan.shared.Refused;

/** The number belongs to an association that is registered already: it is offered instead of a second one. */
public class AssociationExists extends Refused {

    private final transient AssociationId id;
    private final String name;

    public AssociationExists(AssociationId id, String name) {
        super("organisations.refused.associationExists", name);
        this.id = id;
        this.name = name;
    }

    public AssociationId id() {
        return id;
    }

    public String name() {
        return name;
    }
}
