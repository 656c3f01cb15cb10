package se.samverkan.access;

import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.samverkan.access.internal.Standing;
import se.samverkan.access.internal.Standings;
import se.samverkan.shared.NotFound;

/**
 * Does work in a person's name, with that person's rights and no more. For demonstration data and tests; no request
 * reaches it.
 */
@Component
public class ActingAs {

    private final Standings standings;

    ActingAs(Standings standings) {
        this.standings = standings;
    }

    public <T> T person(PersonId id, Supplier<T> work) {
        Standing standing = standings.now(id).orElseThrow(NotFound::new);
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(standing.principal(), null, standing.authorities()));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public void person(PersonId id, Runnable work) {
        person(id, () -> {
            work.run();
            return id;
        });
    }
}
