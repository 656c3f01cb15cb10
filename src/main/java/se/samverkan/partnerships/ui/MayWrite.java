package se.samverkan.partnerships.ui;

import java.util.stream.Stream;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.StaffRole;

/** Whether to offer writing a partnership; the service decides. */
final class MayWrite {

    private MayWrite() {}

    static boolean is(CurrentUser user) {
        return Stream.of(
                        StaffRole.CASE_OFFICER,
                        StaffRole.NETWORK_COORDINATOR,
                        StaffRole.COMMITTEE_SECRETARY,
                        StaffRole.COMMUNICATIONS)
                .anyMatch(user.roles()::contains);
    }
}
