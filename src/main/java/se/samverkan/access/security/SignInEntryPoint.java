package se.samverkan.access.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Leads to the sign-in page, in a language the browser asks for, and says why to somebody whose session has ended. */
final class SignInEntryPoint extends LoginUrlAuthenticationEntryPoint {

    SignInEntryPoint(String signIn) {
        super(signIn);
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused) {
        boolean ended = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        return (readsSwedish(request) ? "" : "/en") + getLoginFormUrl() + why(request, ended);
    }

    /** A link from a mail or a letter leads somewhere: one is told that it is not forgotten. */
    private static String why(HttpServletRequest request, boolean ended) {
        String path = request.getRequestURI();
        if (path.endsWith("/app/inbjudan")) {
            return "?inbjudan";
        }
        if (path.endsWith("/app/overtag")) {
            return "?overtag";
        }
        return ended ? "?avslutad" : "";
    }

    /** Swedish unless the browser asks for other languages alone. */
    private static boolean readsSwedish(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                || Collections.list(request.getLocales()).stream()
                        .anyMatch(locale -> locale.getLanguage().equals("sv"));
    }
}
