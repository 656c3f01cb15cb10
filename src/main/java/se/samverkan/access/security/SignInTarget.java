package se.samverkan.access.security;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a person goes after signing in: back to the page of the app they wanted, or to its start. */
@Component
public class SignInTarget {

    static final String APP = "/app";

    private final VaadinDefaultRequestCache wanted;

    SignInTarget(VaadinDefaultRequestCache wanted) {
        this.wanted = wanted;
    }

    /** To be asked before the session is replaced. Only the path counts, so that no link leads to another host. */
    public String of(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest saved = wanted.getRequest(request, response);
        if (saved == null || !"GET".equals(saved.getMethod())) {
            return APP;
        }
        UriComponents address =
                UriComponentsBuilder.fromUriString(saved.getRedirectUrl()).build();
        String path = String.valueOf(address.getPath());
        if (!path.equals(APP) && !path.startsWith(APP + "/")) {
            return APP;
        }
        return address.getQuery() == null ? path : path + "?" + address.getQuery();
    }
}
