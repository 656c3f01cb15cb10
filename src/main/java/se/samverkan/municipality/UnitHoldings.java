package se.samverkan.municipality;

/**
 * What a room above keeps for units. A bean for each kind: an administrator sees how much of it follows before a unit is
 * renamed, merged or ended.
 */
public interface UnitHoldings {

    /** Key of the text that names the kind, with the number as its argument. */
    String key();

    int count(UnitId unit);

    /** Whether a unit that holds any of it cannot end without a successor. */
    default boolean needSuccessor() {
        return false;
    }
}
