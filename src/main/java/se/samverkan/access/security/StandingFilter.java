package se.samverkan.access.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import se.samverkan.access.internal.PersonPrincipal;
import se.samverkan.access.internal.RequestStanding;
import se.samverkan.access.internal.Standing;
import se.samverkan.access.internal.Standings;

/**
 * Asks the database at every request, with one statement, whether the session still holds and what its person may do:
 * what was taken away is gone at the next click, on every node.
 */
class StandingFilter extends OncePerRequestFilter {

    private final Standings standings;
    private final Sessions sessions;

    StandingFilter(Standings standings, Sessions sessions) {
        this.standings = standings;
        this.sessions = sessions;
    }

    /** Scripts and images of the app, the same for everyone. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/app/VAADIN/build/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof PersonPrincipal principal) {
            Optional<Standing> standing = standings.now(principal.id()).filter(now -> now.admits(principal));
            if (standing.isPresent()) {
                request.setAttribute(RequestStanding.ATTRIBUTE, standing.get());
                if (!standing.get().authorities().equals(Set.copyOf(authentication.getAuthorities()))) {
                    sessions.replace(standing.get(), request, response);
                }
            } else {
                sessions.end(request);
            }
        }
        chain.doFilter(request, response);
    }
}
