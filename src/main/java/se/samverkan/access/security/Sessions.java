package se.samverkan.access.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import se.samverkan.access.internal.PersonPrincipal;
import se.samverkan.access.internal.Standing;
import se.samverkan.access.internal.Standings;

/** Begins sessions and keeps what they hold in step with the database. */
@Component
public class Sessions {

    private final SecurityContextRepository repository = new HttpSessionSecurityContextRepository();
    private final Standings standings;

    Sessions(Standings standings) {
        this.standings = standings;
    }

    SecurityContextRepository repository() {
        return repository;
    }

    /** Signs a person in, in a new session: neither an id known to others nor another person's screens live on. */
    public void begin(Standing standing, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        request.getSession(true);
        replace(standing, request, response);
    }

    /** After the person at hand has changed the password: this one session goes on, the others have ended. */
    public void renew() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null
                && signedIn.getPrincipal() instanceof PersonPrincipal principal
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current) {
            HttpServletResponse response = Objects.requireNonNull(current.getResponse());
            standings.now(principal.id()).ifPresent(standing -> replace(standing, current.getRequest(), response));
        }
    }

    /** Never changes the context at hand, which other requests of the session may be using. */
    void replace(Standing standing, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(standing.principal(), null, standing.authorities()));
        SecurityContextHolder.setContext(context);
        repository.saveContext(context, request, response);
    }

    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
    }
}
