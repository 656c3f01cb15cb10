package se.samverkan.access;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.samverkan.access.internal.PersonPrincipal;
import se.samverkan.access.internal.RequestStanding;
import se.samverkan.access.internal.Standing;
import se.samverkan.access.internal.Standings;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.Units;
import se.samverkan.shared.Refused;

/** Who is acting now, as the database has it: what was taken away is gone with the next request. */
@Component
public class CurrentUser {

    private final Standings standings;
    private final RequestStanding request;
    private final Units units;

    CurrentUser(Standings standings, RequestStanding request, Units units) {
        this.units = units;
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

    /** Holds the role today in that unit, or in one that is the same unit today under another name. */
    public boolean hasIn(StaffRole role, UnitId unit) {
        Set<UnitId> held = standing()
                .map(standing -> standing.assignments().getOrDefault(role, Set.of()))
                .orElse(Set.of());
        return held.contains(unit)
                || (!held.isEmpty() && units.family(unit).stream().anyMatch(held::contains));
    }

    public Set<StaffRole> roles() {
        return standing().map(Standing::roles).orElse(Set.of());
    }

    /** The units in which the person holds any role today, under the names they had and have. */
    public Set<UnitId> units() {
        return standing().map(Standing::units).orElse(Set.of()).stream()
                .flatMap(unit -> units.family(unit).stream())
                .collect(Collectors.toSet());
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
