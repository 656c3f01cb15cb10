package se.samverkan.shared;

import java.util.List;

/** A request with several things against it, all of which the person is told at once. */
public class RefusedForReasons extends Refused {

    private final transient List<Refused> reasons;

    private RefusedForReasons(List<Refused> reasons) {
        super(reasons.getFirst().key(), reasons.getFirst().args());
        this.reasons = List.copyOf(reasons);
    }

    public static void unlessEmpty(List<Refused> reasons) {
        if (!reasons.isEmpty()) {
            throw new RefusedForReasons(reasons);
        }
    }

    /** Never empty. */
    public List<Refused> reasons() {
        return reasons;
    }
}
