package se.samverkan.casework.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonId;
import se.samverkan.municipality.UnitId;

/**
 * Who reads the inbox.
 *
 * @param away colleagues who are away and whose cases the person looks after
 * @param units the units whose cases the person sees; null for all
 */
public record InboxReader(
        PersonId me, Set<PersonId> away, @Nullable Collection<UnitId> units, LocalDate today) {

    /** The officers whose cases are this person's to handle today. */
    List<UUID> officers() {
        Set<PersonId> officers = new HashSet<>(away);
        officers.add(me);
        return officers.stream().map(PersonId::value).toList();
    }
}
