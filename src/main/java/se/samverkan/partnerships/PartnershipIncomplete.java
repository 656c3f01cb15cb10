package se.samverkan.partnerships;

import java.util.List;
import se.samverkan.shared.Refused;

/** Refused for reasons that the person who wrote it can put right, all of them at once. */
public class PartnershipIncomplete extends Refused {

    private final transient List<Reason> reasons;

    public PartnershipIncomplete(List<Reason> reasons) {
        super("partnerships.refused.incomplete", reasons.size());
        this.reasons = List.copyOf(reasons);
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
