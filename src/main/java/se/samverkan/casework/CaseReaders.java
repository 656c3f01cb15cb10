package se.samverkan.casework;

import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.PersonId;

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
        return answers(request, head.id()).computeIfAbsent(user.id(), me -> ask(head));
    }

    @SuppressWarnings("unchecked") // written two lines below and nowhere else
    private static Map<PersonId, Boolean> answers(RequestAttributes request, CaseId id) {
        if (request.getAttribute(name(id), RequestAttributes.SCOPE_REQUEST) instanceof Map<?, ?> known) {
            return (Map<PersonId, Boolean>) known;
        }
        Map<PersonId, Boolean> answers = new HashMap<>();
        request.setAttribute(name(id), answers, RequestAttributes.SCOPE_REQUEST);
        return answers;
    }

    /** To be called by the room whose answer has just changed: the same request shall see it. */
    public void forget(CaseId id) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(name(id), RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** A case that has moved may have ended, and with it what somebody was let in for. */
    @EventListener
    void moved(CaseMoved moved) {
        forget(moved.id());
    }

    private boolean ask(CaseHead head) {
        return rooms.stream().anyMatch(room -> room.reads(head));
    }

    private static String name(CaseId id) {
        return CaseReader.class.getName() + id.value();
    }
}
