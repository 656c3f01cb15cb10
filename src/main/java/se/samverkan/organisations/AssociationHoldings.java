package se.samverkan.organisations;

import java.util.List;

/**
 * What a room above keeps for associations. A bean for each kind: it is counted before two associations are merged, and
 * moved by the room itself when it hears {@link AssociationsMerged}, in the same transaction.
 */
public interface AssociationHoldings {

    /** Key of the text that names the kind, with the number as its argument. */
    String key();

    int count(AssociationId association);

    /** Things both have of which a person will see two afterwards, by name; they are kept, both. */
    default List<String> both(AssociationId one, AssociationId other) {
        return List.of();
    }
}
