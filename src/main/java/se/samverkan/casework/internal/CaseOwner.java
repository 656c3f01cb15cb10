package se.samverkan.casework.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonId;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.Refused;

/** Whose a case is: a unit's, in it an officer's or nobody's yet, and perhaps offered to another unit. */
@Embeddable
class CaseOwner {

    private UUID unitId;
    private @Nullable UUID officerId;

    @Column(name = "hand_over_to")
    private @Nullable UUID offeredTo;

    @SuppressWarnings("NullAway.Init")
    protected CaseOwner() {}

    CaseOwner(UnitId queue) {
        this.unitId = queue.value();
    }

    /** Whoever gets the case answers for it from now; an offer to somebody else is over. */
    void give(UnitId unit, @Nullable PersonId officer) {
        unitId = unit.value();
        officerId = officer == null ? null : officer.value();
        offeredTo = null;
    }

    /** The unit has another name, or has become part of another; who handles the case stays. */
    void follow(UnitId successor) {
        unitId = successor.value();
    }

    /** The responsibility stays here until the other unit accepts. */
    void offer(UnitId unit) {
        if (unit.equals(unit())) {
            throw new Refused("casework.refused.handOverToSelf");
        }
        if (offeredTo != null) {
            throw new Refused("casework.refused.handOverPending");
        }
        offeredTo = unit.value();
    }

    void offerEnds() {
        offeredTo = null;
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    @Nullable
    PersonId officer() {
        return officerId == null ? null : new PersonId(officerId);
    }

    @Nullable
    UnitId offeredTo() {
        return offeredTo == null ? null : new UnitId(offeredTo);
    }
}
