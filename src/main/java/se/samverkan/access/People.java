package se.samverkan.access;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.internal.PeopleQueries;
import se.samverkan.shared.NotFound;

/** Reads persons for other rooms; the caller has checked that they may be seen. */
@Service
@Transactional(readOnly = true)
public class People {

    private final PeopleQueries queries;

    People(PeopleQueries queries) {
        this.queries = queries;
    }

    public PersonDetails get(PersonId id) {
        return queries.byIds(List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
    }

    public Optional<PersonDetails> byEmail(String email) {
        return queries.byEmail(email.strip().toLowerCase(Locale.ROOT));
    }

    /** One statement; unknown ids are left out. */
    public Map<PersonId, PersonDetails> byIds(Collection<PersonId> ids) {
        return queries.byIds(ids).stream().collect(Collectors.toMap(PersonDetails::id, Function.identity()));
    }

    /** Those of them whose account is not suspended, by name; one statement. */
    public List<PersonDetails> active(Collection<PersonId> ids) {
        return queries.active(ids);
    }

    /** Is anybody registered at all? */
    public boolean anybody() {
        return queries.anybody();
    }
}
