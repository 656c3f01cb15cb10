package se.samverkan.casework.internal;

import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;

/** The heads read in this request, so that every section of a page may ask for the rights anew at no cost. */
final class HeadsOfRequest {

    private HeadsOfRequest() {}

    static void remember(CaseHead head) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(name(head.id()), head, RequestAttributes.SCOPE_REQUEST);
        }
    }

    static Optional<CaseHead> of(CaseId id) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null
                        && request.getAttribute(name(id), RequestAttributes.SCOPE_REQUEST) instanceof CaseHead head
                ? Optional.of(head)
                : Optional.empty();
    }

    /** After a step the head is read anew. */
    static void forget(CaseId id) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(name(id), RequestAttributes.SCOPE_REQUEST);
        }
    }

    private static String name(CaseId id) {
        return CaseHead.class.getName() + id.value();
    }
}
