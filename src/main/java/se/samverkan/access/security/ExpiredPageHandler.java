package se.samverkan.access.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/** A form left open until its session ended is refused like a forged one; the person is told to try again. */
class ExpiredPageHandler implements AccessDeniedHandler {

    private final AccessDeniedHandler others = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof CsrfException) {
            String path = request.getRequestURI().startsWith(request.getContextPath() + "/en/") ? "/en" : "";
            response.sendRedirect(request.getContextPath() + path + "/konto/logga-in?utgangen");
        } else {
            others.handle(request, response, denied);
        }
    }
}
