package se.samverkan.access.internal;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;
import se.samverkan.access.PersonId;

/** What a session knows of its person. Everything else is read from the database when it is needed. */
public record PersonPrincipal(PersonId id, String email, long epoch) implements AuthenticatedPrincipal, Serializable {

    /** The id, so that no log line carries an address. */
    @Override
    public String getName() {
        return id.value().toString();
    }
}
