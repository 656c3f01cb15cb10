package se.samverkan.casework;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import se.samverkan.access.CurrentUser;

/**
 * Asks every {@link CaseReader} once a request: a page of ten sections asks the same question ten times. What was taken
 * away is gone at the next click.
 */
@Component
public class CaseReaders {

    private final ObjectProvider<CaseReader> rooms;
    private final CurrentUser user;

    CaseReaders(ObjectProvider<CaseReader> rooms, CurrentUser user) {
        this.rooms = rooms;
        this.user = user;
    }

    public boolean admit(CaseHead head) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return ask(head);
        }
        String name = name(head.id());
        if (request.getAttribute(name, RequestAttributes.SCOPE_REQUEST) instanceof Boolean known) {
            return known;
        }
        boolean answer = ask(head);
        request.setAttribute(name, answer, RequestAttributes.SCOPE_REQUEST);
        return answer;
    }

    /** To be called by the room whose answer has just changed: the same request shall see it. */
    public void forget(CaseId id) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(name(id), RequestAttributes.SCOPE_REQUEST);
        }
    }

    private boolean ask(CaseHead head) {
        return rooms.stream().anyMatch(room -> room.reads(head));
    }

    private String name(CaseId id) {
        return CaseReader.class.getName() + user.id().value() + id.value();
    }
}
