package se.samverkan.partnerships.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.StaffRole;
import se.samverkan.partnerships.OfferedAction;
import se.samverkan.partnerships.PartnershipAction;
import se.samverkan.partnerships.PartnershipStatus;

/** What a person may do next, and why not; the service refuses the same things again. */
final class OfferedActions {

    private static final Set<StaffRole> WRITE = Set.of(
            StaffRole.CASE_OFFICER,
            StaffRole.NETWORK_COORDINATOR,
            StaffRole.COMMITTEE_SECRETARY,
            StaffRole.COMMUNICATIONS);
    private static final Set<StaffRole> PUBLISH = Set.of(StaffRole.COMMUNICATIONS, StaffRole.ADMINISTRATOR);
    private static final Set<StaffRole> CORRECT = Set.of(StaffRole.COMMUNICATIONS);

    private OfferedActions() {}

    static List<OfferedAction> of(PartnershipStatus status, Set<StaffRole> roles, boolean complete) {
        List<OfferedAction> offered = new ArrayList<>();
        String correction = unless(roles, CORRECT, "partnerships.refused.onlyCommunications");
        String writing = unless(roles, WRITE, "partnerships.refused.mayNotWrite");
        String publishing = unless(roles, PUBLISH, "partnerships.refused.mayNotPublish");
        offered.add(new OfferedAction(PartnershipAction.CHANGE, status.isPublic() ? correction : writing));
        switch (status) {
            case DRAFT -> {
                String incomplete = complete ? null : "partnerships.refused.notYetComplete";
                offered.add(new OfferedAction(PartnershipAction.REVIEW, writing == null ? incomplete : writing));
            }
            case REVIEWED -> offered.add(new OfferedAction(PartnershipAction.PUBLISH, publishing));
            case PUBLISHED -> offered.add(new OfferedAction(PartnershipAction.END, publishing));
            case ENDED -> {}
        }
        return List.copyOf(offered);
    }

    private static @Nullable String unless(Set<StaffRole> roles, Set<StaffRole> needed, String refusal) {
        return Collections.disjoint(roles, needed) ? refusal : null;
    }
}
