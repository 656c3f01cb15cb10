package se.samverkan.statements.internal;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.StaffRole;
import se.samverkan.municipality.UnitId;

/** The units the person of now may answer for: where they handle cases or sit in the network for the unit. */
@Component
public class AnsweringUnits {

    private static final Set<StaffRole> ANSWERING = Set.of(
            StaffRole.CASE_OFFICER, StaffRole.CONTACT_CENTRE, StaffRole.NETWORK_COORDINATOR, StaffRole.NETWORK_MEMBER);

    private final CurrentUser user;

    AnsweringUnits(CurrentUser user) {
        this.user = user;
    }

    public static StaffRole[] roles() {
        return ANSWERING.stream().sorted().toArray(StaffRole[]::new);
    }

    public Set<UnitId> mine() {
        return user.units().stream().filter(this::mine).collect(Collectors.toUnmodifiableSet());
    }

    public boolean mine(UnitId unit) {
        return Stream.of(roles()).anyMatch(role -> user.hasIn(role, unit));
    }
}
