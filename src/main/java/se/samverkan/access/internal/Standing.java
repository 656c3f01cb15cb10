package se.samverkan.access.internal;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import se.samverkan.access.PersonDetails;
import se.samverkan.access.PersonId;
import se.samverkan.access.Roles;
import se.samverkan.access.StaffRole;
import se.samverkan.municipality.UnitId;

/**
 * What a person is and may do at this moment.
 *
 * @param standsInFor colleagues who are away today and have named this person their substitute
 */
public record Standing(
        PersonDetails person,
        long epoch,
        boolean suspended,
        Map<StaffRole, Set<UnitId>> assignments,
        Set<PersonId> standsInFor) {

    public Set<StaffRole> roles() {
        return Set.copyOf(assignments.keySet());
    }

    public Set<UnitId> units() {
        return assignments.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** False for a session that began before the person signed out everywhere, and for a suspended person. */
    public boolean admits(PersonPrincipal principal) {
        return !suspended && principal.epoch() == epoch && principal.id().equals(person.id());
    }

    public PersonPrincipal principal() {
        return new PersonPrincipal(person.id(), person.email(), epoch);
    }

    public Set<GrantedAuthority> authorities() {
        Set<GrantedAuthority> authorities = new LinkedHashSet<>();
        authorities.add(new SimpleGrantedAuthority("ROLE_" + Roles.PERSON));
        for (StaffRole role : roles()) {
            authorities.add(new SimpleGrantedAuthority("ROLE_" + Roles.STAFF));
            authorities.add(new SimpleGrantedAuthority("ROLE_" + role.name()));
        }
        return authorities;
    }
}
