package se.samverkan.access.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import se.samverkan.access.PersonId;

/** The standing read at the beginning of the request, so that it is not read again for every question in it. */
@Component
public class RequestStanding {

    /** Name of the request attribute. */
    public static final String ATTRIBUTE = Standing.class.getName();

    public Optional<Standing> of(PersonId person) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null
                        && request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Standing standing
                        && standing.person().id().equals(person)
                ? Optional.of(standing)
                : Optional.empty();
    }

    /** Called by whoever changes a standing: the same request shall see it. */
    public void forget() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        }
    }
}
