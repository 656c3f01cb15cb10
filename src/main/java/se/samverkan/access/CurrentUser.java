package se.samverkan.access;

import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.samverkan.access.internal.PersonPrincipal;
import se.samverkan.access.internal.RequestStanding;
import se.samverkan.access.internal.Standing;
import se.samverkan.access.internal.Standings;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.Refused;

/** Who is acting now, as the database has it: what was taken away is gone with the next request. */
@Component
public class CurrentUser {

    private final Standings standings;
    private final RequestStanding request;

    CurrentUser(Standings standings, RequestStanding request) {
        this.standings = standings;
        this.request = request;
    }

    /** Refused when nobody is signed in. */
    public PersonId id() {
        return person().map(PersonDetails::id).orElseThrow(() -> new Refused("access.refused.notSignedIn"));
    }

    public Optional<PersonDetails> person() {
        return standing().map(Standing::person);
    }

    /** The person's name, empty when nobody is signed in. */
    public String name() {
        return person().map(PersonDetails::name).orElse("");
    }

    public boolean isStaff() {
        return !roles().isEmpty();
    }

    public boolean has(StaffRole role) {
        return roles().contains(role);
    }

    /** Holds the role today in that very unit. */
    public boolean hasIn(StaffRole role, UnitId unit) {
        return standing()
                .map(standing -> standing.assignments().getOrDefault(role, Set.of()))
                .orElse(Set.of())
                .contains(unit);
    }

    public Set<StaffRole> roles() {
        return standing().map(Standing::roles).orElse(Set.of());
    }

    /** The units in which the person holds any role today. */
    public Set<UnitId> units() {
        return standing().map(Standing::units).orElse(Set.of());
    }

    /** Colleagues who are away today and whose cases this person looks after. */
    public Set<PersonId> standsInFor() {
        return standing().map(Standing::standsInFor).orElse(Set.of());
    }

    private Optional<Standing> standing() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof PersonPrincipal principal)) {
            return Optional.empty();
        }
        return request.of(principal.id())
                .or(() -> standings.now(principal.id()))
                .filter(standing -> standing.admits(principal));
    }
}
